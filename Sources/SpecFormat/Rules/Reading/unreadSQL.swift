import Diagnostics

extension Rule {
  static let unreadSQL = Rule(
    "unread-sql", .warning,
    meaning: "A block of SQL defines an object, but stands where no object is described.",
    example: "## Notes\n\n```sql\ncreate table t ();\n```",
    cure: "Put it under the heading of its table or function.")
}
