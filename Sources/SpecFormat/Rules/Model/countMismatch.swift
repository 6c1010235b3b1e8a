import Diagnostics

extension Rule {
  static let countMismatch = Rule(
    "count-mismatch", .warning,
    meaning: """
      A heading or a line states a number of fields or tables that is not the number there is.
      """,
    example: "### `goals` (11 columns)", cure: "Correct the number, or describe what is missing.")
}
