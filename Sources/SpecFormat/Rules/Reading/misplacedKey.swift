import Diagnostics

extension Rule {
  static let misplacedKey = Rule(
    "misplaced-key", .error, meaning: "The key is known, but what it says has no object here.",
    example: "# Module\n\n**Indexes**: `persona_id`",
    cure: "Put it under the heading of a table, a field group or a function.")
}
