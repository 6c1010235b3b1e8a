package import Diagnostics

extension Rule {
  package static let needlessRename = Rule(
    "needless-rename", .warning,
    meaning: """
      The catalog has the new name and not the old one: the rename is done, and the word on it says nothing more.
      """,
    example: "**Was**: `people`\n\n(and the catalog has the new table only)",
    cure: "Remove the word once every database has the new name.")
}
