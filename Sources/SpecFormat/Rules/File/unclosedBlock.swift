import Diagnostics

extension Rule {
  static let unclosedBlock = Rule(
    "unclosed-block", .error,
    meaning: "A fenced block has no end, and swallows the rest of the document.",
    example: "```sql\ncreate function f() …", cure: "End the block with a line of three backticks.")
}
