import CatalogModel
import SQLGrammar
import SQLText

/// The changes with views that find the columns of a function's rows by their names, where their table has them in
/// another order than the wanted one: a server prints the names of all with each call, and binds them by their places.
func bindingRowsByName(_ changes: [Change], context: PlanContext) -> [Change] {
  guard changes.contains(where: { if case .view = $0 { true } else { false } }) else {
    return changes
  }
  let lists = context.misplacedColumns
  guard !lists.isEmpty else { return changes }
  return changes.map { change in
    switch change {
    case .view(.create(let view)): .view(.create(view.naming(lists)))
    case .view(.alter(let old, let new)): .view(.alter(from: old, to: new.naming(lists)))
    default: change
    }
  }
}

extension PlanContext {
  /// The columns, as they are wanted, of the tables that cannot get them in that order.
  fileprivate var misplacedColumns: Set<[String]> {
    let old = Dictionary(before.tables.map { ($0.name, $0) }) { first, _ in first }
    return Set(
      after.tables.compactMap { table in
        guard let before = old[table.name] else { return nil }
        let wanted = table.columns.map(\.name)
        let present = before.columns.map(\.name)
        let (isWanted, isPresent) = (Set(wanted).contains, Set(present).contains)
        let standing = present.filter(isWanted) + wanted.filter { !isPresent($0) }
        return standing == wanted ? nil : wanted.map(\.name)
      })
  }
}

extension View {
  fileprivate func naming(_ lists: Set<[String]>) -> View {
    var view = self
    view.query = Expression(withoutNames(lists, in: query.text))
    return view
  }
}

/// Takes off each list of column aliases that is one of the lists.
private func withoutNames(_ lists: Set<[String]>, in query: String) -> String {
  let tokens = scanTokens(query)
  var result = ""
  var end = 0
  let bytes = Array(query.utf8)
  for position in tokens.indices.dropFirst(2)
  where tokens[position].text == "(" && tokens[position - 2].text == ")" {
    let names = tokens[(position + 1)...].prefix { $0.text != ")" && $0.text != "(" }
    let close = position + 1 + names.count
    guard close < tokens.count, tokens[close].text == ")",
      lists.contains(names.filter { $0.text != "," }.map(namedWord))
    else { continue }
    result += String(decoding: bytes[end..<tokens[position].bytes.lowerBound], as: UTF8.self)
    end = tokens[close].bytes.upperBound
  }
  return result + String(decoding: bytes[end...], as: UTF8.self)
}
