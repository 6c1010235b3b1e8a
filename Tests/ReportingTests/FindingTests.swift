import CatalogModel
import Diagnostics
import Reporting
import TestSupport
import Testing

@Suite struct `The findings of a report` {
  @Test(arguments: GoldenCoverage.all)
  func `have fingerprints of their own`(golden: GoldenCoverage) throws {
    let prints = try golden.report().findings.map(\.fingerprint)
    #expect(Set(prints).count == prints.count)
    #expect(prints.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{12}/) != nil })
  }

  @Test func `keep their fingerprints while lines move and other things change`() throws {
    let golden = GoldenCoverage(name: "drifted")
    let text = try readText(golden.path("spec.md"))
    let catalog = try golden.specification("catalog.md").catalog
    let before = compare(on: Specification(text), in: catalog)
    let moved = text.replacing("## Section 1", with: "A paragraph.\n\nAnother.\n\n## Section 1")
      .replacing("| `due` | date |", with: "| `back` | date | | | New |\n| `due` | date |")
    let after = compare(on: Specification(moved), in: catalog)
    #expect(Set(before.findings.map(\.fingerprint)).isSubset(of: after.findings.map(\.fingerprint)))
    #expect(before.findings.map(\.place?.line) != after.findings.map(\.place?.line))
  }

  @Test func `are linked to without line numbers in a file that is committed`() throws {
    let golden = GoldenCoverage(name: "drifted")
    let text = try readText(golden.path("spec.md"))
    let catalog = try golden.specification("catalog.md").catalog
    let committed = { (text: String) in
      renderCoverageMarkdown(
        compare(on: Specification(text), in: catalog), links: .anchors(relativeTo: "../"))
    }
    let moved = text.replacing("## Section 1", with: "A paragraph.\n\nAnother.\n\n## Section 1")
    #expect(committed(text) == committed(moved))
    #expect(committed(text).contains("](../specs/library.md#books)"))
  }

  @Test func `say what is demanded in the level of an error`() throws {
    for demand in CoveragePolicy.Demand.allCases {
      let catalog = try GoldenCoverage(name: "half-done").specification("catalog.md").catalog
      let spec = try GoldenCoverage(name: "drifted").specification()
      let report = compare(on: spec, in: catalog, policy: CoveragePolicy(failOn: [demand]))
      #expect(!report.verdict.passes)
      let errors = Set(report.findings.filter { $0.level == .error }.map(\.kind.rawValue))
      #expect(errors == [demand.rawValue])
    }
  }

  @Test func `stand on top where the specification cannot be read`() {
    let spec = Specification(
      "# A\n\n## Section 1: A\n\n### `a`\n\n| Field | Type |\n|---|---|\n| `b` | uuuid |\n")
    let verdict = compare(on: spec, in: Catalog()).verdict
    #expect(!verdict.passes)
    #expect(verdict.line.hasPrefix("Fail: 1 error in the specification ("))
  }

  @Test func `come with the weightiest of a level first, where GitHub shows ten`() throws {
    let golden = try #require(GoldenCoverage.all.first { $0.name == "half-done" })
    let lines = renderCoverageGitHub(try golden.report()).split(separator: "\n")
    let warnings = lines.filter { $0.hasPrefix("::warning ") }
    #expect(warnings.count > 1)
    #expect(warnings.first?.contains("title=drifted") == true, "hazards are errors here")
    #expect(lines.first?.contains("title=hazard-deletes-data") == true)
  }

  @Test func `tell apart what a comment, row security and a type differ in`() throws {
    let golden = GoldenCoverage(name: "half-done")
    let items = try golden.report().sections.flatMap(\.items).filter { $0.status == .drifted }
    let sides = items.map { "\($0.expected ?? "-") | \($0.actual ?? "-")" }
    #expect(
      sides.contains { $0.contains("row security enabled") && $0.contains("row security off") })
    #expect(!sides.contains("enabled | off"))
  }
}
