import Diagnostics

extension Rule {
  static let unknownTable = Rule(
    "unknown-table", .warning,
    meaning: """
      A list of documents names a table that no document describes.
      """,
    example: "| [goals](goals.md) | 11 |",
    cure: "Correct the name, describe the table, or take it off the list.")
}
