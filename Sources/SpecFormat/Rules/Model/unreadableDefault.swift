import Diagnostics

extension Rule {
  static let unreadableDefault = Rule(
    "unreadable-default", .error, meaning: "The default is no SQL expression.",
    example: "| `created_at` | timestamptz | `now(` |", cure: "Write the default as SQL, in code.")
}
