import Diagnostics

extension Rule {
  static let unreadablePolicy = Rule(
    "unreadable-policy", .error, meaning: "The policy is in no form that is understood.",
    example: "- tenants see their rows",
    cure: "Write `` `name` for all to `role`: `predicate` ``.")
}
