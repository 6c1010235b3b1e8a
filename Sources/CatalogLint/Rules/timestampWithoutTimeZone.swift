import CatalogModel
import Diagnostics

extension LintRule {
  static let timestampWithoutTimeZone = LintRule(
    Rule(
      "timestamp-without-time-zone", .warning,
      meaning: """
        A `timestamp` is a clock face without a place: which moment it means depends on who wrote it. Values \
        from two time zones, or from both sides of a change of clocks, compare wrongly.
        """,
      example: "| `created_at` | timestamp |",
      cure: "Write `timestamptz`, which keeps the moment and shows it in the reader's time zone."),
    eachColumn: findTimestamp)
}

private func findTimestamp(_ column: Column, of table: Table) -> LintFault? {
  guard column.type?.base == "timestamp without time zone" else { return nil }
  return LintFault(
    .column(column.name, of: table.name), "'\(column.name)' has no time zone",
    help: "write 'timestamptz'", isAboutType: true,
    fix: LintFix(words: ["timestamp", "timestamp without time zone"], replacement: "timestamptz"))
}
