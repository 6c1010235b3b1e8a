import Migration
import CatalogModel
import Diagnostics

/// Coverage for a terminal: the verdict, then a tree of modules, sections and what lacks or differs.
///
/// - Parameter width: where lines are cut; `nil` leaves them whole, for a file or a pipe.
package func renderCoverageText(
  _ report: CoverageReport, width: Int? = nil, isColored: Bool = false
) -> String {
  let style = TextStyle(width: width, isColored: isColored)
  if report.isUnchanged {
    return style.line("no schema change", .bold) + style.paragraph(summaryLine(report))
  }
  var lines = opening(report, style)
  lines += tree(report, style)
  lines += hazards(report, style) + security(report, style) + waivers(report, style)
  if !report.unspecified.isEmpty {
    lines += "\nIn the catalog, in no section:\n"
    for path in report.unspecified { lines += style.line("  \(path.kind) \(path)") }
  }
  lines += "\n" + style.paragraph(summaryLine(report))
  return lines + style.paragraph(footer(report.origin), .dim)
}

private func opening(_ report: CoverageReport, _ style: TextStyle) -> String {
  let verdict = report.verdict
  let change = report.base.map { movement(from: $0.all, to: report.all) } ?? ""
  let tone: TextStyle.Tone = verdict.passes ? verdict.isDemanding ? .good : .bold : .bad
  var text = style.paragraph(verdict.line, tone)
  text += style.line("Coverage of the specification in \(report.against)") + "\n"
  let note = doubts(report.unverifiableCount, report.all) + (change.isEmpty ? "" : ", \(change)")
  text += style.line(
    "  whole    \(bar(report.all, style.barWidth))  \(number(report.all))  \(note)")
  if let patch = report.patch, let base = report.base {
    let note = "\(doubts(patch.unverifiableCount, patch.all)), since \(base.name): \(extent(patch))"
    text += style.line(
      "  touched  \(bar(patch.all, style.barWidth))  \(number(patch.all))  \(note)")
  }
  return text + style.paragraph("  plan     \(report.planLine)", hanging: 11)
}

/// A bar, the status, and what the section has of what people count in it: `tables 1/2, fields 4/6`.
private func statusWords(of section: SectionCoverage, _ style: TextStyle) -> String {
  let contents = [CoverageColumn.tables, .fields, .views, .functions, .types].compactMap { column in
    let tally = section.tally(column)
    return tally.total == 0 ? nil : "\(column.rawValue) \(fraction(tally))"
  }.joined(separator: ", ")
  let status = padded(section.status.rawValue, to: 12)
  return "  \(bar(section.all, style.barWidth))  \(status)  \(contents)"
}

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

private func number(_ tally: Tally) -> String { "\(percent(tally)) \(fraction(tally))" }

private func tree(_ report: CoverageReport, _ style: TextStyle) -> String {
  var text = ""
  let numbers = report.sections.map { statusWords(of: $0, style) }
  let room = style.room(besides: 3 + (numbers.map(\.count).max() ?? 0))
  let width = min(room, report.sections.map(\.heading.count).max() ?? 0)
  for (position, section) in report.sections.enumerated() {
    if position == 0 || report.sections[position - 1].module != section.module {
      text += "\n" + style.line(section.module, .bold)
    }
    let next = position + 1 < report.sections.count ? report.sections[position + 1] : nil
    let isLast = next?.module != section.module
    let heading = padded(clipped(section.heading, to: room), to: width)
    text += style.line(
      "\(isLast ? "└─" : "├─") \(heading)\(numbers[position])", section.status.tone)
    for item in section.findings { text += lines(item, isLast ? "   " : "│  ", style) }
  }
  for number in report.missingFromSpec {
    text += "\n" + style.line("Section \(number) is absent from the specification", .bad)
  }
  return text
}

private func lines(_ item: CoverageItem, _ indent: String, _ style: TextStyle) -> String {
  let place = item.place.map { "  \($0.lineWords)" } ?? ""
  var text = style.line("\(indent)  \(item.word) \(item.key)\(place)", item.status.tone)
  guard [.drifted, .unverifiable, .ambiguous].contains(item.status) else { return text }
  if let expected = item.expected { text += style.line("\(indent)      spec     \(expected)") }
  if let actual = item.actual { text += style.line("\(indent)      catalog  \(actual)") }
  return text
}

private func hazards(_ report: CoverageReport, _ style: TextStyle) -> String {
  guard !report.hazards.isEmpty else { return "" }
  return "\nHazards:\n"
    + report.hazardGroups.map { group in
      group.hazards.map { hazard in
        let accepting = hazard.isAccepted ? "accepted" : "--accept \(hazard.kind)"
        return style.paragraph(
          "  ! \(hazard.kind): \(hazard.message)  \(accepting)", .bad, hanging: 6)
      }.joined()
        + style.paragraph("      \(group.lockWords), \(group.undoWords)", hanging: 6)
        + style.paragraph("      \(clipped(group.statement, to: .max))", .dim, hanging: 8)
    }.joined()
}

private func security(_ report: CoverageReport, _ style: TextStyle) -> String {
  guard !report.security.isEmpty else { return "" }
  return "\nSecurity:\n"
    + report.security.map { style.paragraph("  \($0.rule): \($0.summary); \($0.help)", hanging: 4) }
    .joined()
}

private func waivers(_ report: CoverageReport, _ style: TextStyle) -> String {
  guard !report.waivers.isEmpty else { return "" }
  return "\nWaivers:\n"
    + report.waivers.map { waiver in
      style.paragraph(
        "  \(waiver.state.rawValue) \(waiver.code ?? "what lacks or differs") in \(waiver.path) until \(waiver.until): \(waiver.reason)",
        waiver.state == .used ? .plain : .bad, hanging: 4)
    }.joined()
}

private func footer(_ origin: CoverageOrigin) -> String {
  let server = origin.server.map { " · PostgreSQL \($0)" } ?? ""
  return
    "specification \(origin.model) · catalog \(origin.catalog)\(server) · \(origin.command)"
}

private func bar(_ tally: Tally, _ width: Int) -> String {
  guard tally.counted > 0 || tally.total == 0 else { return String(repeating: "·", count: width) }
  let filled = tally.counted == 0 ? width : tally.implemented * width / tally.counted
  return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
}

extension CoverageStatus {
  fileprivate var tone: TextStyle.Tone {
    switch self {
    case .implemented: .good
    case .missing: .bad
    case .partial, .drifted, .ambiguous: .doubtful
    case .unverifiable, .waived: .plain
    }
  }
}
