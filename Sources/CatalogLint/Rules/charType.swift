import CatalogModel
import Diagnostics

extension LintRule {
  static let charType = LintRule(
    Rule(
      "char-type", .warning,
      meaning: """
        `char(n)` fills every value up with spaces and then ignores them in some comparisons and not in others. \
        It is neither smaller nor faster than `text`.
        """,
      example: "| `country` | char(2) |", cure: "Write `text`, with a rule on the values."),
    eachColumn: findCharacter)
}

private func findCharacter(_ column: Column, of table: Table) -> LintFault? {
  guard column.type?.base == "character" else { return nil }
  return LintFault(
    .column(column.name, of: table.name), "values of '\(column.name)' are filled up with spaces",
    help: "write 'text'", isAboutType: true)
}
