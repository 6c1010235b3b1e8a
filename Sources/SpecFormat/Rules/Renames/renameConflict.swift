package import Diagnostics

extension Rule {
  package static let renameConflict = Rule(
    "rename-conflict", .error,
    meaning: """
      A former name still stands for something: the specification describes what it is to give up, or the catalog
      has both names. Which of the two holds the rows cannot be known.
      """,
    example:
      "| Field | Type | Was |\n|---|---|---|\n| `mail` | text | |\n| `email` | text | `mail` |",
    cure: "Remove the description of what was renamed, or the word on the former name.")
}
