import ArgumentParser
import Diagnostics
import Reporting

/// The forms in which coverage is printed.
enum CoverageFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json, sarif, junit, github, gitlab, badge

  /// - Parameter links: for Markdown, how it leads to the specification.
  func render(
    _ report: CoverageReport, diagnostics: [Diagnostic], links: LinkStyle
  ) throws -> String {
    switch self {
    case .text:
      renderCoverageText(
        report, width: Terminal.width, isColored: Terminal.isColored(1))
    case .markdown: renderCoverageMarkdown(report, links: links)
    case .html: try renderCoverageHTML(report)
    case .json: try document(coverageJSON(report, diagnostics: diagnostics))
    case .sarif: try document(coverageSARIF(report))
    case .junit: try renderCoverageJUnit(report)
    case .github: renderCoverageGitHub(report)
    case .gitlab: try document(coverageGitLab(report))
    case .badge: try renderBadge(report)
    }
  }
}

private func document(_ json: JSONValue) throws -> String { try encode(json) + "\n" }
