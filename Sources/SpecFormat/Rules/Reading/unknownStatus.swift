import Diagnostics

extension Rule {
  static let unknownStatus = Rule(
    "unknown-status", .error, meaning: "A status is one of a few words.",
    example: "**Status**: almost", cure: "Use one of the words that the message lists.")
}
