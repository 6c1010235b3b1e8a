import CatalogModel
import Diagnostics

extension LintRule {
  static let varcharLength = LintRule(
    Rule(
      "varchar-length", .warning,
      meaning: """
        A length in the type saves no space in PostgreSQL. It refuses the first honest value that is longer, \
        and every view that shows the column must be dropped before it can be changed.
        """,
      example: "| `name` | varchar(50) |",
      cure:
        "Write `text`. Where a length is a fact about the data, a CHECK says so and can be changed."
    ),
    eachColumn: findLength)
}

private func findLength(_ column: Column, of table: Table) -> LintFault? {
  guard let type = column.type, type.base == "character varying", type.suffix.contains("(")
  else { return nil }
  return LintFault(
    .column(column.name, of: table.name), "the type of '\(column.name)' limits its length",
    help: "write 'text'", isAboutType: true)
}
