import Diagnostics

extension Rule {
  static let missingExpression = Rule(
    "missing-expression", .warning,
    meaning: """
      A field is said to be computed, and nothing says from what. It counts for coverage, and it cannot be created: `generate` refuses.
      """,
    example: "- `full_name` (text) - GENERATED COLUMN",
    cure: "Write `GENERATED ALWAYS AS (expression) STORED`.")
}
