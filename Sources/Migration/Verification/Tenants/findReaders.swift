import CatalogModel
import SQLGrammar
import SQLText

/// The views and functions that read rows of tenants, by what their SQL names, in the order of their names.
func findReaders(
  of tables: Set<QualifiedName>, in catalog: Catalog, rows: ExampleRows
) -> [TenantReader] {
  let views = catalog.views.map { (words: namedWords($0.query.text), reader: reader($0)) }
  let functions = catalog.functions.filter(\.isCalled).compactMap { function in
    reader(function, rows).map { (words: namedWords(function.body), reader: $0) }
  }
  var candidates = views + functions
  var names = Set(tables.map(\.name.name))
  var found: [TenantReader] = []
  while let position = candidates.firstIndex(where: { !$0.words.isDisjoint(with: names) }) {
    let reader = candidates.remove(at: position).reader
    names.insert(reader.ownName)
    found.append(reader)
  }
  return found.sorted { $0.name < $1.name }
}

private func reader(_ view: View) -> TenantReader {
  TenantReader(name: "\(view.name)", query: content(of: "\(view.name)"), target: .view(view.name))
}

/// `nil` where no call can be thought of.
private func reader(_ function: Function, _ rows: ExampleRows) -> TenantReader? {
  let inputs = function.signature.inputs
  let names = function.inputNames
  let required = inputs.count - function.defaultCount
  var choices: [[SQL]] = [[]]
  for (position, type) in inputs.prefix(max(required, 0)).enumerated() {
    let name = names.indices.contains(position) ? names[position] : nil
    guard let values = arguments(type, name: name, rows) else { return nil }
    choices = choices.flatMap { call in values.map { call + [$0] } }
  }
  let queries = choices.map { call in
    content(of: "\(function.signature.name)(\(call.joined()))")
  }
  let query: SQL =
    queries.count == 1
    ? queries[0] : "select concat_ws(' ', \(queries.map { "(\($0))" as SQL }.joined()))"
  return TenantReader(
    name: "\(function.signature)", query: query, target: .function(function.signature))
}

/// The caller's own and the other tenant's, where the name is that of a reference; one value for the rest.
private func arguments(_ type: ColumnType, name: String?, _ rows: ExampleRows) -> [SQL]? {
  if let name {
    let bare =
      name.hasPrefix("p_") || name.hasPrefix("_") ? name.drop { $0 != "_" }.dropFirst() : name[...]
    if let key = rows.reference(named: Identifier(String(bare))) {
      return ["{me}", "{other}"].map { tenant in
        SQL(
          verbatim: key.text.replacing("{tenant}", with: tenant)
            .replacing("{variant}", with: "'row'"))
      }
    }
  }
  return rows.argument(type).map { [$0] }
}

/// A digest of all rows, whatever their order, and how many there are.
private func content(of source: SQL) -> SQL {
  """
  select md5(coalesce(string_agg(r::text, ' ' order by r::text), '')) || ' ' || count(*) from \(source) r
  """
}

extension TenantReader {
  fileprivate var ownName: String {
    let name = name.prefix { $0 != "(" }
    return String(name.split(separator: ".").last ?? name)
  }
}

extension Function {
  fileprivate var isCalled: Bool {
    kind == .function && result != "trigger" && result != "event_trigger"
  }

  /// The names of the arguments that a caller gives; `nil` for one without a name.
  fileprivate var inputNames: [String?] {
    bareArguments.filter { !$0.hasPrefix("OUT ") && !$0.hasPrefix("TABLE ") }.map { argument in
      var words = argument.split(separator: " ")
      if let mode = words.first, ["IN", "INOUT", "VARIADIC"].contains(String(mode)) {
        words.removeFirst()
      }
      return words.count > 1 ? String(words[0]) : nil
    }
  }
}
