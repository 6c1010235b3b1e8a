import CatalogModel
import Diagnostics
package import Templates

/// Coverage as test results: a suite a section, a case an object.
package func renderCoverageJUnit(_ report: CoverageReport) throws(TemplateError) -> String {
  var suites = report.sections.enumerated().map { number, section in
    suite(
      number, section.heading, of: section.module,
      cases: section.items.map { testCase($0, in: section) })
  }
  let unspecified = report.unspecified.map { path in
    Case(
      name: "\(path.kind) \(path)", classname: "unspecified", kind: "skipped",
      message: "in the catalog, and in no section", text: "")
  }
  let absent = report.missingFromSpec.map { number in
    Case(
      name: "section \(number)", classname: "absent", kind: "failure",
      message: "expected, and absent from the specification", text: "")
  }
  if !unspecified.isEmpty || !absent.isEmpty {
    suites.append(
      suite(
        suites.count, "Outside the specification", of: report.against, cases: absent + unspecified))
  }
  return try Template.junit.render(.group(["suites": .list(suites)]))
}

private struct Case {
  let name: String
  let classname: String
  /// `failure`, `skipped`, or `nil` for what is as it should be.
  let kind: String?
  let message: String
  let text: String
}

/// A suite never ran, so that the time of its run is the same for the same input.
private func suite(
  _ number: Int, _ name: String, of package: String, cases: [Case]
) -> TemplateValue {
  .group([
    "id": .text("\(number)"), "name": .text(name.isEmpty ? "(untitled)" : name),
    "package": .text(package), "tests": .text("\(cases.count)"),
    "failures": .text("\(cases.count { $0.kind == "failure" })"),
    "skipped": .text("\(cases.count { $0.kind == "skipped" })"),
    "cases": .list(
      cases.map { testCase in
        .group([
          "name": .text(testCase.name), "classname": .text(testCase.classname),
          "failure": .flag(testCase.kind == "failure"),
          "skip": .flag(testCase.kind == "skipped"),
          "passed": .flag(testCase.kind == nil),
          "message": .text(testCase.message), "text": .text(testCase.text),
        ])
      }),
  ])
}

private func testCase(_ item: CoverageItem, in section: SectionCoverage) -> Case {
  let kind: String? =
    switch item.status {
    case .implemented: nil
    case .missing, .drifted, .partial, .ambiguous: "failure"
    case .unverifiable, .waived: "skipped"
    }
  let text = [
    item.place?.lineWords, item.expected.map { "expected: \($0)" },
    item.actual.map { "actual: \($0)" },
  ].compactMap(\.self).joined(separator: "\n")
  return Case(
    name: item.key, classname: "\(section.module).\(section.title)", kind: kind,
    message: item.word, text: text)
}
