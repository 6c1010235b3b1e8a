import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  mutating func lowerKeys(
    _ bodies: [SpecBody], fields: [PlacedField], into table: inout Table,
    bag: inout DiagnosticBag
  ) {
    for text in bodies.compactMap(\.primaryKey) {
      statePrimaryKey(namedColumns(text), at: text, of: &table, bag: &bag)
    }
    let marked = fields.filter { $0.field.primaryKey != nil }
    if let mark = marked.first?.field.primaryKey {
      statePrimaryKey(marked.map(\.field.name.value), at: mark, of: &table, bag: &bag)
    }
    for text in bodies.flatMap(\.unique) { lowerUnique(text, into: &table, bag: &bag) }
    for placed in fields {
      guard let mark = placed.field.unique else { continue }
      stateUnique([placed.field.name.value], at: mark.range, of: &table, bag: &bag)
    }
  }

  private mutating func statePrimaryKey(
    _ columns: [Identifier], at text: SpecText, of table: inout Table, bag: inout DiagnosticBag
  ) {
    guard checkColumns(text, columns, of: table, bag: &bag) else { return }
    let name = objectName(table.name.name.name, "", "pkey")
    for constraint in table.constraints {
      guard case .primaryKey(let stated) = constraint.rule else { continue }
      if stated == columns { return }
      let place = desired.provenance[.constraint(constraint.name, of: table.name)]?.range
      bag.add(
        .ambiguous, at: text.range, "two primary keys are stated",
        notes: [.init("the other is stated here", at: place)], help: "keep the one that holds")
      return
    }
    require(columns, in: &table)
    if relationNames.take(name, in: table.name.schema, as: .key) {
      let constraint = Constraint(name: name, rule: .primaryKey(columns))
      add(constraint, to: &table, at: text.range, bag: &bag)
    }
  }

  /// Adds a unique key unless one over the columns is there.
  mutating func stateUnique(
    _ columns: [Identifier], at range: SourceRange, of table: inout Table,
    bag: inout DiagnosticBag
  ) {
    let isStated = table.constraints.contains {
      $0.rule == .unique(columns) || $0.rule == .primaryKey(columns)
    }
    let words = columns.map(\.name).joined(separator: "_")
    let name = objectName(table.name.name.name, words, "key")
    guard !isStated, relationNames.take(name, in: table.name.schema, as: .key) else { return }
    add(Constraint(name: name, rule: .unique(columns)), to: &table, at: range, bag: &bag)
  }

  /// The names in code, or apart by commas.
  private func namedColumns(_ text: SpecText) -> [Identifier] {
    let codes = text.codes.flatMap { $0.value.split(separator: ",").map(\.trimmingWhitespace) }
    if !codes.isEmpty { return codes.map { Identifier($0) } }
    return text.withoutParentheses.split(separator: ",").map { Identifier($0.text) }
      .filter { !$0.name.contains(" ") }
  }

  /// `` `name` (`a`, `b`) ``, or the columns alone.
  private mutating func lowerUnique(
    _ text: SpecText, into table: inout Table, bag: inout DiagnosticBag
  ) {
    var columns = namedColumns(text)
    let isNamed = text.text.contains("(") && columns.count > 1
    let name =
      isNamed
      ? columns.removeFirst()
      : objectName(table.name.name.name, columns.map(\.name).joined(separator: "_"), "key")
    guard checkColumns(text, columns, of: table, bag: &bag) else { return }
    guard relationNames.take(name, in: table.name.schema, as: .key) else {
      bag.add(
        .duplicateName, at: text.range, "another table, index or key is called '\(name)'",
        help: "give it another name")
      return
    }
    add(Constraint(name: name, rule: .unique(columns)), to: &table, at: text.range, bag: &bag)
  }

  /// Whether the columns are there; reports the first that is not.
  func checkColumns(
    _ text: SpecText, _ columns: [Identifier], of table: Table, bag: inout DiagnosticBag
  ) -> Bool {
    guard !columns.isEmpty else {
      bag.add(
        .unreadableKey, at: text.range, "no column is named", help: "list the columns in code")
      return false
    }
    let missing = columns.first { name in !table.columns.contains { $0.name == name } }
    guard let missing else { return true }
    let code = text.codes.first { $0.value == missing.name }
    let suggestion = Suggestion(
      for: missing.name, in: code,
      among: table.columns.map(\.name).filter { !columns.contains($0) }.map(\.name),
      otherwise: "correct the name, or add the field")
    bag.add(
      .unknownField, at: code?.range ?? text.range,
      "'\(table.name.brief)' has no field '\(missing)'", help: suggestion.help,
      fix: suggestion.fix)
    return false
  }
}
