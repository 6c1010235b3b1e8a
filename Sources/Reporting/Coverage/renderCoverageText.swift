import CatalogModel
import Diagnostics

/// Coverage for a terminal: a bar a section, then what lacks or differs.
package func renderCoverageText(_ report: CoverageReport) -> String {
  var text = "Coverage of the specification in \(report.against)\n\n"
  let width = report.sections.map(\.heading.count).max() ?? 0
  for section in report.sections {
    let padding = String(repeating: " ", count: width - section.heading.count)
    let name = section.status.rawValue
    text += "  \(section.heading)\(padding)  \(bar(section.all))  "
    text += name + String(repeating: " ", count: 12 - name.count)
    text += "  tables \(fraction(section.tables)), fields \(fraction(section.fields))\n"
  }
  for section in report.sections where section.status != .implemented && section.status != .missing
  {
    text += "\n\(section.heading)\n"
    for item in section.findings { text += line(item) }
  }
  for number in report.missingFromSpec {
    text += "\nSection \(number) is absent from the specification\n"
  }
  if !report.unspecified.isEmpty {
    text += "\nIn the catalog, in no section:\n"
    for path in report.unspecified { text += "  \(path.kind) \(path)\n" }
  }
  return text + "\n" + summaryLine(report) + "\n"
}

/// The whole in one line: sections, items and what could not be told.
package func summaryLine(_ report: CoverageReport) -> String {
  let parts = CoverageStatus.allCases.compactMap { status -> String? in
    let number = report.sectionCount(status)
    return number == 0 ? nil : "\(number) \(status.rawValue)"
  }
  return """
    \(report.all.percent)% · \(count(report.sectionCount(), "section")): \(parts.joined(separator: ", ")) · \
    tables \(fraction(report.tables)) · fields \(fraction(report.fields)) · \
    \(report.unverifiableCount) unverifiable
    """
}

func fraction(_ tally: Tally) -> String {
  "\(tally.implemented)/\(tally.total)"
}

private func bar(_ tally: Tally) -> String {
  let filled = tally.total == 0 ? 0 : tally.implemented * 10 / tally.total
  return String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
}

private func line(_ item: CoverageItem) -> String {
  var text = "  \(item.isSurplus ? "unspecified" : item.status.rawValue) \(item.kind) \(item.path)"
  if let range = item.range { text += "  \(range.file):\(range.line)" }
  text += "\n"
  if item.status == .drifted || item.status == .unverifiable {
    if let expected = item.expected { text += "      spec     \(expected)\n" }
    if let actual = item.actual { text += "      catalog  \(actual)\n" }
  }
  return text
}
