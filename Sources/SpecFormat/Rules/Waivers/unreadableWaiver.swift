import Diagnostics

extension Rule {
  static let unreadableWaiver = Rule(
    "unreadable-waiver", .error,
    meaning: """
      A waiver says why a finding is accepted, and until which day; without either it would be accepted for ever.
      """,
    example: "**Waiver**: it is fine", cure: "Write `**Waiver**: why — until 2027-01-31`.")
}
