import Diagnostics

extension Rule {
  static let missingView = Rule(
    "missing-view", .error,
    meaning: "A heading announces a view, and no SQL below it defines one of that name.",
    example: "### View `v`", cure: "Add a block of SQL with `create view`.")
}
