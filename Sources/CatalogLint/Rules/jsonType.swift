import CatalogModel
import Diagnostics

extension LintRule {
  static let jsonType = LintRule(
    Rule(
      "json-type", .warning,
      meaning: """
        `json` keeps the text as it came, parses it anew at every access, has no equality and takes no GIN \
        index.
        """,
      example: "| `settings` | json |",
      cure: "Write `jsonb`, unless white space and the order of keys must be kept."),
    eachColumn: findJSON)
}

private func findJSON(_ column: Column, of table: Table) -> LintFault? {
  guard column.type?.base == "json" else { return nil }
  return LintFault(
    .column(column.name, of: table.name),
    "'\(column.name)' is kept as text and parsed at every access",
    help: "write 'jsonb'", isAboutType: true,
    fix: LintFix(words: ["json"], replacement: "jsonb"))
}
