import Diagnostics

extension Rule {
  static let danglingReference = Rule(
    "dangling-reference", .error,
    meaning: "A field refers to a table that is neither specified nor listed as existing.",
    example: "| `owner_id` | uuid | `owners(id)` |",
    cure:
      "Correct the name, specify the table, or list it under a heading with `**Status**: existing`."
  )
}
