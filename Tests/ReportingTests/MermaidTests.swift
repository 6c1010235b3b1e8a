import CatalogModel
import Diagnostics
import Foundation
import Reporting
import TestSupport
import Testing

/// The part of Mermaid's language that every version since its diagrams of entities reads: `BrowserTests` asks
/// Mermaid itself.
@Suite struct `A Mermaid diagram` {
  private static var line: [Regex<Substring>] {
    [
      #/  t\d+\["[^"\\<>#;&`{}%\[\]\n]*"\](?: \{)?/#,
      #/    [A-Za-z][A-Za-z0-9_\-()\[\]]* [A-Za-z][A-Za-z0-9_\-]*(?: (?:PK, FK|PK|FK))?(?: "[^"\n]*")?/#,
      #/  \}/#,
      #/  t\d+ \}o--(?:\|\||o\|) t\d+ : "[^"\\<>#;&`{}%\n]*"/#,
    ]
  }

  private func expectGrammar(_ report: CoverageReport) throws {
    let page = renderCoverageMarkdown(report)
    guard !report.diagram.entities.isEmpty else { return }
    let start = try #require(page.range(of: "```mermaid\n")).upperBound
    let end = try #require(page[start...].range(of: "```")).lowerBound
    let lines = page[start..<end].split(separator: "\n")
    #expect(lines.first == "erDiagram")
    for line in lines.dropFirst() {
      #expect(
        Self.line.contains { line.wholeMatch(of: $0) != nil }, "'\(line)' is not of the grammar")
    }
    #expect(lines.count { $0.hasSuffix("{") } == lines.count { $0 == "  }" })
  }

  @Test(arguments: GoldenCoverage.all)
  func `keeps to the grammar`(golden: GoldenCoverage) throws {
    try expectGrammar(try golden.report())
  }

  @Test func `keeps to the grammar for the persona specification`() throws {
    try expectGrammar(compare(on: PersonaPages.original.specification, in: Catalog()))
  }

  @Test func `draws what few tables refer to, and names what many refer to`() {
    for number in [3, 4] {
      let tables = (0..<number).map { number in
        "### `t\(number)`\n\n| Field | Type | References |\n|---|---|---|\n| `owner` | uuid | `owners` |\n"
      }
      let spec = Specification([
        SourceFile(
          path: "existing.md",
          text: "# B\n\n**Status**: existing\n\n## C\n\n- `owners` — who owns\n"),
        SourceFile(
          path: "a.md", text: "# A\n\n## Section 1: A\n\n" + tables.joined(separator: "\n")),
      ])
      let report = compare(on: spec, in: Catalog())
      let isDrawn = report.diagram.entities.contains { $0.state == .unchanged }
      #expect(isDrawn == (number <= 3))
      #expect(report.diagram.relations.count == (number <= 3 ? number : 0))
      let page = renderCoverageMarkdown(report)
      #expect(page.contains("uuid owner FK \"to owners\""))
    }
  }
}
