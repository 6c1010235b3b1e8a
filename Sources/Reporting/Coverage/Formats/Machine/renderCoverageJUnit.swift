import CatalogModel
import Diagnostics
package import Templates

/// Coverage as test results: a suite a section, a case an object.
package func renderCoverageJUnit(_ report: CoverageReport) throws(TemplateError) -> String {
  var suites = report.sections.enumerated().map { number, section in
    junitSuite(
      number, section.heading, of: section.module,
      cases: section.items.map { testCase($0, in: section) })
  }
  let unspecified = report.unspecified.map { path in
    JUnitCase(
      name: "\(path.kind) \(path)", classname: "unspecified", outcome: .skipped,
      message: "in the catalog, and in no section", text: "")
  }
  let absent = report.missingFromSpec.map { number in
    JUnitCase(
      name: "section \(number)", classname: "absent", outcome: .failure,
      message: "expected, and absent from the specification", text: "")
  }
  if !unspecified.isEmpty || !absent.isEmpty {
    suites.append(
      junitSuite(
        suites.count, "Outside the specification", of: report.against, cases: absent + unspecified))
  }
  return try Template.junit.render(.group(["suites": .list(suites)]))
}

private func testCase(_ item: CoverageItem, in section: SectionCoverage) -> JUnitCase {
  let outcome: JUnitCase.Outcome? =
    switch item.status {
    case .implemented: nil
    case .missing, .drifted, .partial, .ambiguous: .failure
    case .unverifiable, .waived: .skipped
    }
  let text = [
    item.place?.lineWords, item.expected.map { "expected: \($0)" },
    item.actual.map { "actual: \($0)" },
  ].compactMap(\.self).joined(separator: "\n")
  return JUnitCase(
    name: item.key, classname: "\(section.module).\(section.title)", outcome: outcome,
    message: item.word, text: text)
}
