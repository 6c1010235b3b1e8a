import Diagnostics

extension Rule {
  static let unreadAttribute = Rule(
    "unread-attribute", .warning,
    meaning: """
      A part of what is said about a field is in no form that is understood.
      """,
    example: "- `name` (text, quite short)",
    cure:
      "Write a type, `NOT NULL`, `default: …`, `CHECK: …` or `references …`, or move the remark behind a dash."
  )
}
