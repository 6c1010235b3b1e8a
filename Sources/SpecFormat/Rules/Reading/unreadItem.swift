import Diagnostics

extension Rule {
  static let unreadItem = Rule(
    "unread-item", .warning,
    meaning: "An item of a list under a table describes no field, and the list belongs to no key.",
    example: "### `goals`\n\n- Goals matter.",
    cure:
      "Write a field as `` `name` (type, NOT NULL) ``, or put a line such as `**Indexes**:` before."
  )
}
