import Diagnostics

extension Rule {
  static let unreadSQL = Rule(
    "unread-sql", .warning,
    meaning:
      "A block of SQL defines an object, but stands in a field group or below tables managed elsewhere.",
    example: "**Status**: existing\n\n```sql\ncreate table t ();\n```",
    cure: "Put it under the heading of its table, function or section.")
}
