import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension LintRule {
  static let reservedName = LintRule(
    Rule(
      "reserved-name", .warning,
      meaning: """
        The name is a reserved word of SQL. Every statement must put it into double quotes, and one that \
        forgets them fails, or reads something else: `select user` is who asks, not the column.
        """,
      example: "| `order` | integer |", cure: "Choose another name, such as `sort_order`."),
    eachTable: { table, _ in findReserved(in: table) })
}

private func findReserved(in table: Table) -> [LintFault] {
  let tables = [table.name.name].filter(isReserved).map { ($0, ObjectPath.table(table.name)) }
  let columns = table.columns.map(\.name).filter(isReserved)
    .map { ($0, ObjectPath.column($0, of: table.name)) }
  return (tables + columns).map { name, path in
    LintFault(
      path, "'\(name)' is a reserved word, and needs quotes in every statement",
      help: "choose another name")
  }
}

/// Some keywords may stand bare where a table or column is named; the grammar knows which.
private func isReserved(_ name: Identifier) -> Bool {
  reservedWords.contains(name.name) && (try? parseSQL("create table \(name.name) ()")) == nil
}
