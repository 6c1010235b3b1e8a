import CatalogModel

/// Coverage for a pull request: the summary, a table of sections, then what lacks or differs.
package func renderCoverageMarkdown(_ report: CoverageReport) -> String {
  var text = "# Coverage of the specification in \(escaped(report.against))\n\n"
  text += "**\(summaryLine(report))**\n\n"
  text += "| Section | Status | Tables | Fields | Everything |\n|---|---|---|---|---|\n"
  for section in report.sections {
    text += "| \(escaped(section.heading)) | \(mark(section.status)) \(section.status.rawValue) "
    text += "| \(fraction(section.tables)) | \(fraction(section.fields)) "
    text += "| \(section.all.percent)% |\n"
  }
  for number in report.missingFromSpec {
    text += "| Section \(number) | ⛔ absent-from-spec | | | |\n"
  }
  for section in report.sections where section.status != .implemented {
    text += findings(section)
  }
  if !report.unspecified.isEmpty {
    text += "\n## In the catalog, in no section\n\n"
    for path in report.unspecified { text += "- \(path.kind) \(code(path.description))\n" }
  }
  return text
}

private func findings(_ section: SectionCoverage) -> String {
  let items = section.findings
  var text = "\n## \(escaped(section.heading))\n\n"
  if section.status == .missing {
    guard !items.isEmpty else { return text + "Nothing is specified here.\n" }
    for item in items { text += "- missing \(item.kind) \(code(item.path.description))\n" }
    return text
  }
  text += "| Status | Object | Specification | Catalog |\n|---|---|---|---|\n"
  for item in items {
    let status = item.isSurplus ? "unspecified" : item.status.rawValue
    text += "| \(status) | \(item.kind) \(code(item.path.description)) "
    text += "| \(code(item.expected ?? "")) | \(code(item.actual ?? "")) |\n"
  }
  return text
}

private func mark(_ status: CoverageStatus) -> String {
  switch status {
  case .implemented: "✅"
  case .partial: "🟡"
  case .missing: "❌"
  case .drifted: "🟠"
  case .unverifiable: "❔"
  }
}
