import Diagnostics

extension Rule {
  static let brokenTable = Rule(
    "broken-table", .error,
    meaning: """
      The header and the line of dashes below it differ in their number of cells, so that Markdown takes the \
      whole table for a paragraph.
      """,
    example: "| Field | Type |\n|---|", cure: "Give both lines the same number of cells.")
}
