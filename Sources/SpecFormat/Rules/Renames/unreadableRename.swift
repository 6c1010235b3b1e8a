package import Diagnostics

extension Rule {
  package static let unreadableRename = Rule(
    "unreadable-rename", .error,
    meaning: """
      A line on a former name does not say what had it, or cannot be followed.
      """,
    example: "**Renamed**:\n\n- `users_mail_key` became `users_email_key`",
    cure: "Write what it is, the old name, an arrow and the new name: 'constraint `a` → `b`'.")
}
