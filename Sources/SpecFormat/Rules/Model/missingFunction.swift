import Diagnostics

extension Rule {
  static let missingFunction = Rule(
    "missing-function", .error,
    meaning: "A heading announces a function, and no SQL below it defines one of that name.",
    example: "### Function `f`", cure: "Add a block of SQL with `create function`.")
}
