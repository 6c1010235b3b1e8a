import Diagnostics

extension Rule {
  static let unknownType = Rule(
    "unknown-type", .error, meaning: "The word names no type that PostgreSQL has.",
    example: "| `id` | uuuid |",
    cure: "Write a type of PostgreSQL, such as `uuid` or `numeric(5,2)`.")
}
