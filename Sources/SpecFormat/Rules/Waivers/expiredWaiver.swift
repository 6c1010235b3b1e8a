package import Diagnostics

extension Rule {
  package static let expiredWaiver = Rule(
    "expired-waiver", .warning,
    meaning: """
      The day until which a finding was accepted is over, and the finding counts again.
      """,
    example: "**Waiver**: `json-type` the feed is kept as it came — until 2020-01-31",
    cure: "Cure what is waived, or decide anew and give the waiver another day.")
}
