import Diagnostics

extension Rule {
  static let danglingAddition = Rule(
    "dangling-addition", .error,
    meaning: "The heading adds something to a table that no section describes.",
    example: "### Additions to `persona_gaols`",
    cure: "Correct the name, describe the table, or include the group in a table.")
}
