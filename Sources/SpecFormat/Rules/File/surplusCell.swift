import Diagnostics

extension Rule {
  static let surplusCell = Rule(
    "surplus-cell", .error,
    meaning: """
      A row has more cells than its table has columns. Markdown drops the surplus without a word, and it is \
      usually the second half of a cell with a pipe in it.
      """,
    example: "| `status` | text | `open|closed` |",
    cure: "Write a pipe inside a cell as `\\|`, also in code, or add a column.")
}
