import Diagnostics

extension Rule {
  static let ambiguous = Rule(
    "ambiguous", .error,
    meaning: "One thing is stated twice and not alike, as in a field table and in SQL.",
    example: "| `score` | integer |\n\n```sql\ncreate table t (score text);\n```",
    cure: "Make the two agree, or state it once.")
}
