import Templates

/// A proof as test results: a suite a migration, a case a law. Without the time that it took.
package func renderProofJUnit(_ laws: [Law]) -> String {
  var subjects: [String] = []
  for law in laws where !subjects.contains(law.subject) { subjects.append(law.subject) }
  let suites = subjects.enumerated().map { number, subject in
    junitSuite(
      number, subject, of: "vital-spec verify",
      cases: laws.filter { $0.subject == subject }.map(testCase))
  }
  return Template.junit.render(.group(["suites": .list(suites)]))
}

private func testCase(_ law: Law) -> JUnitCase {
  JUnitCase(
    name: law.claim, classname: law.subject, outcome: law.holds ? nil : .failure,
    message: "does not hold", text: law.reason ?? "")
}
