import Diagnostics

extension Rule {
  static let unknownColumn = Rule(
    "unknown-column", .warning, meaning: "A column of a field table is not read.",
    example: "| Field | Type | Colour |", cure: "Use one of the headings that the message lists.")
}
