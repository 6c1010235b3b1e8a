package import Diagnostics

extension Rule {
  package static let unknownRename = Rule(
    "unknown-rename", .warning,
    meaning: """
      A former name is neither in the catalog nor is the new one: it may be misspelt, and what it was to keep would
      then be dropped or left behind, and the new object made empty.
      """,
    example: "**Was**: `poeple`",
    cure: "Correct the name, or remove the word where no database has it.")
}
