import Diagnostics

extension Rule {
  static let unknownField = Rule(
    "unknown-field", .error,
    meaning: "A key, an index or a rule names a field that the table lacks.",
    example: "**Primary key**: `idd`", cure: "Correct the name, or add the field.")
}
