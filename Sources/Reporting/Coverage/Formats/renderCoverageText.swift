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
    return style.line("no schema change", .bold) + style.line(summaryLine(report))
  }
  var lines = opening(report, style)
  lines += tree(report, style)
  lines += hazards(report, style) + security(report, style) + waivers(report, style)
  if !report.unspecified.isEmpty {
    lines += "\nIn the catalog, in no section:\n"
    for path in report.unspecified { lines += style.line("  \(path.kind) \(path)") }
  }
  lines += "\n" + style.line(summaryLine(report))
  return lines + style.line(footer(report.origin), .dim)
}

private func opening(_ report: CoverageReport, _ style: TextStyle) -> String {
  let verdict = report.verdict
  let change = report.base.map { movement(from: $0.all, to: report.all) } ?? ""
  var text = style.line(verdict.line, verdict.passes ? .good : .bad)
  text += style.line("Coverage of the specification in \(report.against)") + "\n"
  let note = doubts(report.unverifiableCount, report.all) + (change.isEmpty ? "" : ", \(change)")
  text += style.line(
    "  whole    \(bar(report.all, style.barWidth))  \(number(report.all))  \(note)")
  if let patch = report.patch, let base = report.base {
    let note = "\(doubts(patch.unverifiableCount, patch.all)), since \(base.name): \(extent(patch))"
    text += style.line(
      "  touched  \(bar(patch.all, style.barWidth))  \(number(patch.all))  \(note)")
  }
  return text + style.line("  plan     \(report.planLine)")
}

private func number(_ tally: Tally) -> String { "\(percent(tally)) \(fraction(tally))" }

private func tree(_ report: CoverageReport, _ style: TextStyle) -> String {
  var text = ""
  let width = report.sections.map(\.heading.count).max() ?? 0
  for (position, section) in report.sections.enumerated() {
    if position == 0 || report.sections[position - 1].module != section.module {
      text += "\n" + style.line(section.module, .bold)
    }
    let next = position + 1 < report.sections.count ? report.sections[position + 1] : nil
    let isLast = next?.module != section.module
    let heading = section.heading + String(repeating: " ", count: width - section.heading.count)
    let status = section.status.rawValue
    let words = status + String(repeating: " ", count: 12 - status.count)
    text += style.line(
      "\(isLast ? "└─" : "├─") \(heading)  \(bar(section.all, style.barWidth))  \(words)  tables \(fraction(section.tables)), fields \(fraction(section.fields))",
      section.status.tone)
    for item in section.findings { text += lines(item, isLast ? "   " : "│  ", style) }
  }
  for number in report.missingFromSpec {
    text += "\n" + style.line("Section \(number) is absent from the specification", .bad)
  }
  return text
}

private func lines(_ item: CoverageItem, _ indent: String, _ style: TextStyle) -> String {
  let place = item.place.map { "  \($0.file):\($0.line)" } ?? ""
  var text = style.line("\(indent)  \(item.word) \(item.key)\(place)", item.status.tone)
  guard [.drifted, .unverifiable, .ambiguous].contains(item.status) else { return text }
  if let expected = item.expected { text += style.line("\(indent)      spec     \(expected)") }
  if let actual = item.actual { text += style.line("\(indent)      catalog  \(actual)") }
  return text
}

private func hazards(_ report: CoverageReport, _ style: TextStyle) -> String {
  guard !report.hazards.isEmpty else { return "" }
  return "\nHazards:\n"
    + report.hazards.map { hazard in
      let accepting = hazard.isAccepted ? "accepted" : "--accept \(hazard.kind)"
      let undo = [hazard.reversibility, hazard.loss].compactMap(\.self).joined(separator: ": ")
      return style.line("  ! \(hazard.kind): \(hazard.message)  \(accepting)", .bad)
        + style.line("      \(hazard.lock.rawValue) (\(hazard.lock.words)), \(undo)")
        + style.line("      \(oneLine(hazard.statement))", .dim)
    }.joined()
}

private func security(_ report: CoverageReport, _ style: TextStyle) -> String {
  guard !report.security.isEmpty else { return "" }
  return "\nSecurity:\n"
    + report.security.map { style.line("  \($0.rule): \($0.summary); \($0.help)") }.joined()
}

private func waivers(_ report: CoverageReport, _ style: TextStyle) -> String {
  guard !report.waivers.isEmpty else { return "" }
  return "\nWaivers:\n"
    + report.waivers.map { waiver in
      style.line(
        "  \(waiver.state.rawValue) \(waiver.code ?? "what lacks or differs") in \(waiver.path) until \(waiver.until): \(waiver.reason)",
        waiver.state == .used ? .plain : .bad)
    }.joined()
}

private func footer(_ origin: CoverageOrigin) -> String {
  let server = origin.server.map { " · PostgreSQL \($0)" } ?? ""
  return
    "specification \(origin.model) · catalog \(origin.catalog)\(server) · \(origin.command)"
}

private func bar(_ tally: Tally, _ width: Int) -> String {
  let counted = tally.total - tally.waived
  let filled = counted == 0 ? width : tally.implemented * width / counted
  return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
}

/// How lines are coloured and cut.
private struct TextStyle {
  let width: Int?
  let isColored: Bool

  enum Tone: String {
    case plain = ""
    case bold = "1"
    case dim = "2"
    case bad = "31"
    case good = "32"
    case doubtful = "33"
  }

  /// A wide terminal has room for a finer bar.
  var barWidth: Int { min(30, max(10, ((width ?? 0) - 80) / 2)) }

  func line(_ text: String, _ tone: Tone = .plain) -> String {
    let shown =
      width.map { cut(oneLine(text, keepingIndent: true), to: $0) }
      ?? oneLine(text, keepingIndent: true)
    guard isColored, tone != .plain else { return shown + "\n" }
    return "\u{1B}[\(tone.rawValue)m\(shown)\u{1B}[0m\n"
  }

  private func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(1, width - 1)) + "…"
  }

  /// A name may hold a line break or a control sequence.
  private func oneLine(_ text: String, keepingIndent: Bool) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : $0 }))
  }
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
