import Diagnostics

extension Rule {
  static let emptyTable = Rule(
    "empty-table", .error,
    meaning: "A table is announced by its heading, and no field of it is listed.",
    example: "### `goals`", cure: "List the fields, or remove the heading.")
}
