import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  mutating func lowerKeys(
    _ bodies: [SpecBody], into table: inout Table, bag: inout DiagnosticBag
  ) {
    for body in bodies {
      if let text = body.primaryKey {
        let columns = text.codes.map { Identifier($0.value) }
        let name = objectName(table.name.name.name, "", "pkey")
        guard checkColumns(text, columns, of: table, bag: &bag) else { continue }
        require(columns, in: &table)
        if relationNames.take(name, in: table.name.schema, as: .key) {
          add(
            Constraint(name: name, rule: .primaryKey(columns)), to: &table, at: text.range,
            bag: &bag)
        }
      }
      for text in body.unique { lowerUnique(text, into: &table, bag: &bag) }
    }
  }

  /// `` `name` (`a`, `b`) ``, or the columns alone.
  private mutating func lowerUnique(
    _ text: SpecText, into table: inout Table, bag: inout DiagnosticBag
  ) {
    var columns = text.codes.map { Identifier($0.value) }
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
    let known = Set(table.columns.map(\.name))
    guard let missing = columns.first(where: { !known.contains($0) }) else { return true }
    let range = text.codes.first { $0.value == missing.name }?.range ?? text.range
    bag.add(
      .unknownField, at: range, "'\(table.name.brief)' has no field '\(missing)'",
      help: "correct the name, or add the field")
    return false
  }
}
