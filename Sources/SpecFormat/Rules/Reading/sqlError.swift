import Diagnostics

extension Rule {
  static let sqlError = Rule(
    "sql-error", .error, meaning: "PostgreSQL's grammar does not accept the SQL.",
    example: "```sql\ncreate functoin f() …\n```", cure: "Correct the SQL at the marked place.")
}
