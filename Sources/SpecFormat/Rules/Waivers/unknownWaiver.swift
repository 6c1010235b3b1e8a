package import Diagnostics

extension Rule {
  package static let unknownWaiver = Rule(
    "unknown-waiver", .error,
    meaning: """
      A waiver names a rule that does not exist, or one about what is wrong: only what is unwise can be waived.
      """,
    example: "**Waiver**: `jsontype` the feed is kept as it came — until 2099-01-31",
    cure: "Write the code as `check` shows it in brackets.")
}
