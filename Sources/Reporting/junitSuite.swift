import Templates

/// One result among those of a test run.
struct JUnitCase {
  let name: String
  let classname: String
  /// `nil` for what is as it should be.
  let outcome: Outcome?
  let message: String
  let text: String

  enum Outcome {
    case failure, skipped
  }
}

/// A suite for `Template.junit`. It never ran, so that the time of its run is the same for the same input.
func junitSuite(
  _ number: Int, _ name: String, of package: String, cases: [JUnitCase]
) -> TemplateValue {
  .group([
    "id": .text("\(number)"), "name": .text(name.isEmpty ? "(untitled)" : name),
    "package": .text(package), "tests": .text("\(cases.count)"),
    "failures": .text("\(cases.count { $0.outcome == .failure })"),
    "skipped": .text("\(cases.count { $0.outcome == .skipped })"),
    "cases": .list(
      cases.map { testCase in
        .group([
          "name": .text(testCase.name), "classname": .text(testCase.classname),
          "failure": .flag(testCase.outcome == .failure),
          "skip": .flag(testCase.outcome == .skipped),
          "passed": .flag(testCase.outcome == nil),
          "message": .text(testCase.message), "text": .text(testCase.text),
        ])
      }),
  ])
}
