import Diagnostics

extension Rule {
  static let unreadStatement = Rule(
    "unread-statement", .error,
    meaning: "A statement, or a clause of one, is of a kind that cannot be specified here.",
    example: "```sql\ncreate rule r as on insert to t do nothing;\n```",
    cure: "Specify the object in another form, or take the statement out.")
}
