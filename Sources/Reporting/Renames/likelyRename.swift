package import Diagnostics

extension Rule {
  package static let likelyRename = Rule(
    "likely-rename", .warning,
    meaning: """
      Something goes and something much like it comes. If that is one thing under a new name, its rows or values would
      be lost, since a rename is made on its author's word only.
      """,
    example:
      "| Field | Type |\n|---|---|\n| `email` | text |\n\n(and the catalog has `mail` in its place)",
    cure: "Say what it was called, if it is the same thing.")
}
