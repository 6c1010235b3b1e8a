import Diagnostics

extension Rule {
  static let duplicateTable = Rule(
    "duplicate-table", .error,
    meaning: "A table is described twice, and nothing says which description holds.",
    example: "### `goals`\n\n…\n\n### `goals`", cure: "Describe the table in one section.")
}
