import Diagnostics

extension Rule {
  static let unreadableRule = Rule(
    "unreadable-rule", .error, meaning: "The rule is in no form that can become a CHECK.",
    example: "| `score` | integer | between one and ten |",
    cure: "Write a list of values, a range `1–10`, a bound `>= 0`, or `subset of a, b`.")
}
