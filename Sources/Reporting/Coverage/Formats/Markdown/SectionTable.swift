import Diagnostics

/// The table of sections in Markdown: those that changed, and all of them folded.
struct SectionTable {
  private let report: CoverageReport
  private let links: LinkStyle
  private let counted: [CoverageColumn]
  private let changedSections: [SectionCoverage]

  init(_ report: CoverageReport, _ links: LinkStyle) {
    self.report = report
    self.links = links
    counted = usedColumns(report)
    changedSections = report.changedSections
  }

  var changed: MarkdownTable {
    let absent = report.missingFromSpec.map { number in
      let blanks = Array(repeating: "", count: counted.count + 1)
      return row(["Section \(number)", "⛔ absent-from-spec"] + blanks)
    }
    return MarkdownTable(
      importance: 2, name: "sections", title: "Sections", columns: columns,
      rows: absent + changedSections.map(sectionRow), shown: 40)
  }

  /// `nil` where all have changed.
  var all: MarkdownBlock? {
    guard changedSections.count < report.sections.count else { return nil }
    let (head, tail) = folded(
      "All \(count(report.sections.count, "section"))", MarkdownTable.header(columns))
    return MarkdownBlock(
      20, "the table of all sections", head: head, rows: report.sections.map(sectionRow), tail: tail
    )
  }

  private var columns: [String] {
    let titles = counted.map { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() }
    return ["Section", "Status"] + titles + ["Everything"]
  }

  private func sectionRow(_ section: SectionCoverage) -> String {
    let before = report.base?.sections[section.heading]
    let tallies = counted.map { column -> String in
      let tally = section.tally(column)
      return tally.total == 0 ? "" : fraction(tally)
    }
    let change = before.map { movement(from: $0.all, to: section.all) } ?? ""
    let status = "\(section.status.sign) \(section.status.rawValue)"
    let whole = share(section.all) + (change.isEmpty ? "" : ", \(change)")
    return row([links.link(section.heading, to: section.place), status] + tallies + [whole])
  }
}
