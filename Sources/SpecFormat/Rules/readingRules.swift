import Diagnostics

/// Text under a heading that is not understood.
extension Rule {
  static let unknownKey = Rule(
    "unknown-key", .warning, meaning: "A bold word with a colon looks like a key, and is none.",
    example: "**Indices**: `persona_id`", cure: "Use one of the keys that the message lists.")

  static let misplacedKey = Rule(
    "misplaced-key", .error, meaning: "The key is known, but what it says has no object here.",
    example: "# Module\n\n**Indexes**: `persona_id`",
    cure: "Put it under the heading of a table, a field group or a function.")

  static let unknownStatus = Rule(
    "unknown-status", .error, meaning: "A status is one of a few words.",
    example: "**Status**: almost", cure: "Use one of the words that the message lists.")

  static let unreadItem = Rule(
    "unread-item", .warning,
    meaning: "An item of a list under a table describes no field, and the list belongs to no key.",
    example: "### `goals`\n\n- Goals matter.",
    cure:
      "Write a field as `` `name` (type, NOT NULL) ``, or put a line such as `**Indexes**:` before."
  )

  static let unreadTable = Rule(
    "unread-table", .warning,
    meaning: "A table under a table's heading has no column of field names.",
    example: "| What | Why |", cure: "Call the first column `Field`.")

  static let unknownColumn = Rule(
    "unknown-column", .warning, meaning: "A column of a field table is not read.",
    example: "| Field | Type | Colour |", cure: "Use one of the headings that the message lists.")

  static let namelessField = Rule(
    "nameless-field", .error, meaning: "A row of a field table names no field.",
    example: "|  | text | |", cure: "Name the field in the first cell, or remove the row.")

  static let unreadSQL = Rule(
    "unread-sql", .warning,
    meaning: "A block of SQL defines an object, but stands where no object is described.",
    example: "## Notes\n\n```sql\ncreate table t ();\n```",
    cure: "Put it under the heading of its table or function.")

  static let sqlError = Rule(
    "sql-error", .error, meaning: "PostgreSQL's grammar does not accept the SQL.",
    example: "```sql\ncreate functoin f() …\n```", cure: "Correct the SQL at the marked place.")

  static let unreadStatement = Rule(
    "unread-statement", .error, meaning: "A statement is of a kind that cannot be specified here.",
    example: "```sql\ncreate rule r as on insert to t do nothing;\n```",
    cure: "Specify the object in another form, or take the statement out.")
}
