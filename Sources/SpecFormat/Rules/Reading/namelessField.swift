import Diagnostics

extension Rule {
  static let namelessField = Rule(
    "nameless-field", .error, meaning: "A row of a field table names no field.",
    example: "|  | text | |", cure: "Name the field in the first cell, or remove the row.")
}
