import Diagnostics

extension Rule {
  static let unreadableKey = Rule(
    "unreadable-key", .error, meaning: "A primary or unique key names no columns.",
    example: "**Unique**: the name", cure: "List the columns in code.")
}
