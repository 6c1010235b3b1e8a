import Diagnostics

extension Rule {
  static let unknownGroup = Rule(
    "unknown-group", .error, meaning: "A table includes a field group that is declared nowhere.",
    example: "**Includes**: tenant-owend", cure: "Correct the name, or declare the group.")
}
