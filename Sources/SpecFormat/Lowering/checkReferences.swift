import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// A reference leads to a table that is specified or exists, and to fields that a specified one has.
  func checkReferences(into bag: inout DiagnosticBag) {
    let tables = Dictionary(desired.catalog.tables.map { ($0.name, $0) }) { first, _ in first }
    let deprecated = Set(
      document.sections.flatMap(\.tables).filter { $0.body.status?.value == .deprecated }
        .map(\.name))
    for table in desired.catalog.tables {
      for constraint in table.constraints {
        let path = ObjectPath.constraint(constraint.name, of: table.name)
        guard case .foreignKey(let key) = constraint.rule, let place = desired.provenance[path]
        else { continue }
        if deprecated.contains(key.target), !deprecated.contains(table.name) {
          reportDeprecated(key, at: place.range, into: &bag)
        }
        if let target = tables[key.target] {
          checkColumns(of: key, in: target, at: place.range, cell: references[path], into: &bag)
        } else if !desired.existing.contains(key.target) {
          reportDangling(key, at: place.range, cell: references[path], into: &bag)
        }
      }
    }
  }

  private func reportDeprecated(
    _ key: ForeignKey, at range: SourceRange, into bag: inout DiagnosticBag
  ) {
    bag.add(
      .deprecatedReference, at: range,
      "'\(key.columns.first?.name ?? "")' refers to '\(key.target.brief)', which is deprecated",
      help: "refer to what takes its place, or deprecate this table too")
  }

  private func checkColumns(
    of key: ForeignKey, in target: Table, at range: SourceRange, cell: SpecText?,
    into bag: inout DiagnosticBag
  ) {
    let missing = key.targetColumns.first { name in
      !target.columns.contains { $0.name == name }
    }
    guard let missing else { return }
    let code = cell?.codes.first
    let suggestion = Suggestion(
      for: missing.name, in: code, from: code?.columnsOffset ?? 0,
      among: target.columns.map(\.name.name), otherwise: "correct the name, or add the field")
    bag.add(
      .unknownField, at: range, "'\(key.target.brief)' has no field '\(missing)'",
      help: suggestion.help, fix: suggestion.fix)
  }

  private func reportDangling(
    _ key: ForeignKey, at range: SourceRange, cell: SpecText?, into bag: inout DiagnosticBag
  ) {
    let name = key.target.brief
    let known = desired.catalog.tables.map(\.name.brief) + desired.existing.map(\.brief)
    let suggestion = Suggestion(
      for: name, in: cell?.codes.first, among: known,
      otherwise: "correct the name, specify the table, or list it as existing")
    let column = key.columns.first?.name ?? ""
    bag.add(
      .danglingReference, at: range, "'\(column)' refers to '\(name)', which is nowhere",
      help: suggestion.help, fix: suggestion.fix)
  }
}

extension Placed<String> {
  /// How many bytes stand before the columns of `table(column)`.
  fileprivate var columnsOffset: Int {
    value.utf8.prefix { $0 != UInt8(ascii: "(") }.count + 1
  }
}
