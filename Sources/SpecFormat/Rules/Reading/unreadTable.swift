import Diagnostics

extension Rule {
  static let unreadTable = Rule(
    "unread-table", .warning,
    meaning: "A table under a table's heading has no column of field names.",
    example: "| What | Why |", cure: "Call the first column `Field`.")
}
