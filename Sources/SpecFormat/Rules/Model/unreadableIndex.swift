import Diagnostics

extension Rule {
  static let unreadableIndex = Rule(
    "unreadable-index", .error, meaning: "The index is in no form that is understood.",
    example: "- an index on the name",
    cure: "List the columns in code: `` `a`, `b` where not null ``.")
}
