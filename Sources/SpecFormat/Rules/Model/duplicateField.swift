import Diagnostics

extension Rule {
  static let duplicateField = Rule(
    "duplicate-field", .error, meaning: "Two fields of a table have one name.",
    example: "| `name` | text |\n| `name` | text |", cure: "Rename or remove one of the two.")
}
