import Diagnostics

extension Rule {
  static let unreadableReference = Rule(
    "unreadable-reference", .error, meaning: "The cell names no table and column to refer to.",
    example: "| `owner_id` | uuid | the owner |",
    cure: "Write `table(column)`, and `on delete …` after it.")
}
