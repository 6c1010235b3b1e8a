import Diagnostics

extension Rule {
  static let deprecatedReference = Rule(
    "deprecated-reference", .warning,
    meaning: "A table refers to one that is deprecated, and so keeps it alive.",
    example:
      "### `aims`\n\n**Status**: deprecated\n\n### `goals`\n\n- `aim_id` (uuid, references `aims(id)`)",
    cure: "Refer to what takes its place, or deprecate this table too.")
}
