import Diagnostics

extension Rule {
  static let unreadableTrigger = Rule(
    "unreadable-trigger", .error, meaning: "The trigger is in no form that is understood.",
    example: "- `audit_insert` after insert",
    cure: "Write `` `name` after insert with new table `rows`: `function()` ``.")
}
