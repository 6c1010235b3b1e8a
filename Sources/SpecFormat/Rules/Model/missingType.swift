import Diagnostics

extension Rule {
  static let missingType = Rule(
    "missing-type", .warning,
    meaning: """
      A field has a name and no type. It counts for coverage, and it cannot be created: `generate` refuses.
      """,
    example: "| `title` | |", cure: "Give the field a type.")
}
