import Diagnostics

extension Rule {
  static let unknownKey = Rule(
    "unknown-key", .warning, meaning: "A bold word with a colon looks like a key, and is none.",
    example: "**Indices**: `persona_id`", cure: "Use one of the keys that the message lists.")
}
