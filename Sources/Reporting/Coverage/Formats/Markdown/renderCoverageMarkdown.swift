import Migration
import CatalogModel
import Diagnostics

/// The mark by which a comment of this report is found again, to be written anew and not beside.
package let coverageMarker = "<!-- vital-spec coverage -->"

/// Coverage for a pull request: the verdict first, then what a reviewer has to see, then all else folded away.
///
/// - Parameter limit: in bytes; GitHub takes 65,536 characters.
package func renderCoverageMarkdown(
  _ report: CoverageReport, links: LinkStyle = .plain, limit: Int = 59_000
) -> String {
  if report.isUnchanged {
    return "\(coverageMarker)\n**No schema change.** \(numbers(report))\n\(footer(report))"
  }
  let findings = report.findings
  let sections = SectionTable(report, links)
  let tables =
    [hazards(report, links), sections.changed]
    + FindingList.all.map { $0.table(findings, links) } + [security(report, links)]
  let foldedBlocks = [
    waiverBlock(report, links), sections.all, diagramBlock(report),
  ].compactMap(\.self)
  let blocks =
    [MarkdownBlock(0, "the verdict", head: opening(report))] + tables.flatMap(\.blocks)
    + foldedBlocks + report.scripts.enumerated().map { scriptBlock($1, number: $0) }
    + [MarkdownBlock(0, "the footer", head: footer(report))]
  return fitMarkdown(blocks, within: limit)
}

private func opening(_ report: CoverageReport) -> String {
  let verdict = report.verdict
  return """
    \(coverageMarker)
    ## \(verdict.sign) \(escaped(verdict.line))

    Coverage of the specification in \(code(report.against)):

    \(numberTable(report))
    **Plan**: \(escaped(report.planLine))

    """
}

/// A change is shown only where there is something to have changed from.
private func numberTable(_ report: CoverageReport) -> String {
  let doubts = doubts(report.unverifiableCount, report.all)
  guard let base = report.base, let patch = report.patch else {
    return MarkdownTable.header(["", "Coverage", "Implemented", "Not counted"])
      + row(["Whole specification", "**\(percent(report.all))**", fraction(report.all), doubts])
  }
  let touched = patch.sections.isEmpty ? "nothing touched" : extent(patch)
  return MarkdownTable.header(["", "Coverage", "Change", "Implemented", "Not counted"])
    + row([
      "Whole specification", "**\(percent(report.all))**",
      movement(from: base.all, to: report.all), fraction(report.all), doubts,
    ])
    + row([
      "Touched since \(code(base.name)): \(touched)",
      patch.items.isEmpty ? "–" : "**\(percent(patch.all))**", "", fraction(patch.all),
      Reporting.doubts(patch.unverifiableCount, patch.all),
    ])
}

private func numbers(_ report: CoverageReport) -> String {
  "Coverage \(percent(report.all)), \(fraction(report.all)), \(doubts(report.unverifiableCount, report.all))."
}

private func hazards(_ report: CoverageReport, _ links: LinkStyle) -> MarkdownTable {
  MarkdownTable(
    importance: 1, name: "hazards", title: count(report.hazards.count, "hazard"),
    columns: ["Hazard", "Statement", "Lock", "Undoing it", "Specification", "To accept"],
    rows: report.hazardGroups.map { group in
      row([
        group.hazards.map { "**\($0.kind)**: \(escaped(clipped($0.message)))" }
          .joined(separator: "<br>"),
        code(clipped(group.statement)), group.lockWords, escaped(clipped(group.undoWords)),
        links.link(group.place),
        group.hazards.map { $0.isAccepted ? "accepted" : code("--accept \($0.kind)") }
          .joined(separator: "<br>"),
      ])
    })
}

private func security(_ report: CoverageReport, _ links: LinkStyle) -> MarkdownTable {
  MarkdownTable(
    importance: 7, name: "security", title: "Security: \(count(report.security.count, "finding"))",
    columns: ["Object", "What is open", "Cure", "Specification"],
    rows: report.security.map { fault in
      row([
        "\(fault.path.kind) \(code(fault.path.description))", escaped(clipped(fault.summary)),
        escaped(clipped(fault.help)), links.link(fault.place),
      ])
    })
}

private func waiverBlock(_ report: CoverageReport, _ links: LinkStyle) -> MarkdownBlock? {
  guard !report.waivers.isEmpty else { return nil }
  let header = MarkdownTable.header([
    "Table", "What is waived", "Why", "Until", "State", "Specification",
  ])
  let (head, tail) = folded(count(report.waivers.count, "waiver"), header)
  return MarkdownBlock(
    10, "waivers", head: head,
    rows: report.waivers.map { waiver in
      row([
        code(waiver.path.description), waiver.code.map(code) ?? "what lacks or differs",
        escaped(clipped(waiver.reason)), waiver.until,
        waiver.state == .used ? "used" : "**\(waiver.state.rawValue)**", links.link(waiver.place),
      ])
    }, tail: tail)
}

private func diagramBlock(_ report: CoverageReport) -> MarkdownBlock? {
  guard !report.diagram.entities.isEmpty else { return nil }
  let (head, tail) = folded(
    "Diagram of the tables that change", "```mermaid\n\(renderMermaid(report.diagram))```\n")
  return MarkdownBlock(30, "the diagram", head: head, tail: tail)
}

private func scriptBlock(_ script: CoverageScript, number: Int) -> MarkdownBlock {
  let fence = fence(around: script.text)
  let (head, tail) = folded(escapedHTML(script.title), "\(fence)sql\n\(script.text)\(fence)\n")
  return MarkdownBlock(40 + number, escaped(script.title), head: head, tail: tail)
}

private func footer(_ report: CoverageReport) -> String {
  let origin = report.origin
  var parts = ["specification \(code(origin.model))", "catalog \(code(origin.catalog))"]
  if let server = origin.server { parts.append("PostgreSQL \(escaped(server))") }
  parts.append(code(origin.command))
  return "\n---\n\n<sub>\(parts.joined(separator: " · "))</sub>\n"
}

/// Longer than any run of backticks in the text.
private func fence(around text: String) -> String {
  let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
  return String(repeating: "`", count: max(3, longest + 1))
}
