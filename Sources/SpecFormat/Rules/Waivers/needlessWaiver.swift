package import Diagnostics

extension Rule {
  package static let needlessWaiver = Rule(
    "needless-waiver", .warning,
    meaning: """
      A waiver accepts a finding that nobody finds any more. It would hide the next one.
      """,
    example: "**Waiver**: `json-type` the feed is kept as it came — until 2099-01-31",
    cure: "Remove the waiver.")
}
