import Diagnostics

extension Rule {
  static let brokenTable = Rule(
    "broken-table", .error,
    meaning: """
      The header and the line of dashes below it differ in their number of cells, or they go on with a list item or \
      quote above them, so that Markdown takes the whole table for text.
      """,
    example: "| Field | Type |\n|---|",
    cure: "Give both lines the same number of cells, and put an empty line above the table.")
}
