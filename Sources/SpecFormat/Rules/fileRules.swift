import Diagnostics

/// Faults of a whole file, or of its Markdown.
extension Rule {
  static let emptyFile = Rule(
    "empty-file", .error,
    meaning: "A file without content says nothing, and is more likely an accident than a decision.",
    example: "(0 bytes)", cure: "Write the section, or remove the file.")

  static let notUTF8 = Rule(
    "not-utf8", .error,
    meaning:
      "A specification is UTF-8. In another encoding names and values would be read wrongly.",
    example: "caf\\xe9", cure: "Save the file as UTF-8.")

  static let notText = Rule(
    "not-text", .error, meaning: "The file holds bytes that no Markdown document has.",
    example: "`na\\0me`", cure: "Remove the bytes, or take the file out of the specification.")

  static let tooLarge = Rule(
    "too-large", .error,
    meaning:
      "The document is nested or laid out beyond any that people write; it is not read further.",
    example: "> > > > > …", cure: "Split the table, or flatten the lists and quotes.")

  static let surplusCell = Rule(
    "surplus-cell", .error,
    meaning: """
      A row has more cells than its table has columns. Markdown drops the surplus without a word, and it is \
      usually the second half of a cell with a pipe in it.
      """,
    example: "| `status` | text | `open|closed` |",
    cure: "Write a pipe inside a cell as `\\|`, also in code, or add a column.")

  static let brokenTable = Rule(
    "broken-table", .error,
    meaning: """
      The header and the line of dashes below it differ in their number of cells, so that Markdown takes the \
      whole table for a paragraph.
      """,
    example: "| Field | Type |\n|---|", cure: "Give both lines the same number of cells.")

  static let unclosedBlock = Rule(
    "unclosed-block", .error,
    meaning: "A fenced block has no end, and swallows the rest of the document.",
    example: "```sql\ncreate function f() …", cure: "End the block with a line of three backticks.")
}
