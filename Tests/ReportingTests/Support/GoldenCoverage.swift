import CatalogModel
import Diagnostics
import Foundation
import Migration
import Reporting
import SQLText
import TestSupport
import Testing

/// A folder with a specification, a catalog written as one, and the same report in every format.
struct GoldenCoverage: CustomTestStringConvertible, Sendable {
  let name: String
  var policy = CoveragePolicy()

  var testDescription: String { name }

  static let all = [
    GoldenCoverage(name: "everything-missing"),
    GoldenCoverage(name: "half-done", policy: CoveragePolicy(failUnder: 90, failOn: [.hazard])),
    GoldenCoverage(
      name: "drifted", policy: CoveragePolicy(failOn: [.drifted], accepted: [.mayFail])),
    GoldenCoverage(name: "unspecified", policy: CoveragePolicy(failOn: [.unspecified])),
    GoldenCoverage(name: "nothing-changed"), GoldenCoverage(name: "hostile"),
    GoldenCoverage(name: "waived"), GoldenCoverage(name: "references"),
  ]

  func path(_ file: String) -> String {
    Repository.path("Tests/Goldens/coverage/\(name)/\(file)")
  }

  private func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: path(file))
  }

  func specification(_ file: String = "spec.md") throws -> Specification {
    let files = [file] + (has("existing.md") ? ["existing.md"] : [])
    return Specification(
      try files.map {
        SourceFile(
          path: "specs/\($0 == file ? "library.md" : $0)", text: try readText(path($0)))
      })
  }

  func report() throws -> CoverageReport {
    var catalog = try specification("catalog.md").catalog
    if name == "hostile" {
      // What no line of Markdown can hold.
      catalog.tables.append(Table(name: QualifiedName("line\nbreak | `tick`\r\n<script>")))
    }
    var base: CoverageBase?
    if has("base.md") {
      base = CoverageBase(
        compare(on: try specification("base.md"), in: catalog), named: "main")
    }
    var report = compare(
      on: try specification(), in: catalog, policy: policy, base: base,
      expected: name == "waived" ? 1...4 : nil)
    if name == "hostile" {
      report.scripts = [
        CoverageScript(title: "<b>.sql", text: "-- ``` </pre><script>\nselect 1;\n")
      ]
    }
    return report
  }

  /// Every format, by the name of its file.
  static let formats: [(file: String, render: @Sendable (CoverageReport) throws -> String)] = [
    ("report.txt", { renderCoverageText($0) }),
    ("narrow.txt", { renderCoverageText($0, width: 60, isColored: true) }),
    ("report.md", { renderCoverageMarkdown($0) }),
    ("committed.md", { renderCoverageMarkdown($0, links: .anchors(relativeTo: "../")) }),
    ("report.html", { try renderCoverageHTML($0) }),
    ("report.json", { encoded(coverageJSON($0, diagnostics: [])) + "\n" }),
    ("report.sarif", { encoded(coverageSARIF($0)) + "\n" }),
    ("junit.xml", { try renderCoverageJUnit($0) }),
    ("github.txt", { renderCoverageGitHub($0) }),
    ("gitlab.json", { encoded(coverageGitLab($0)) + "\n" }),
    ("badge.svg", { try renderBadge($0) }),
  ]
}
