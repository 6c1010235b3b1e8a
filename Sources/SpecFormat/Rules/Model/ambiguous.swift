import Diagnostics

extension Rule {
  static let ambiguous = Rule(
    "ambiguous", .error,
    meaning: """
      One thing is said in two places of the specification, and not the same way.
      """,
    example: "- `kind` (text) - CHECK: a, b\n\n**Check constraints**:\n\n- `kind`: a, b, c",
    cure: "Keep the statement that holds, or make both agree.")
}
