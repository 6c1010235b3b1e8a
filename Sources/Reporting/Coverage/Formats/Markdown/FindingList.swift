import CatalogModel

/// A list of findings of one kind in Markdown.
struct FindingList: Sendable {
  let kind: CoverageFinding.Kind
  let title: String
  /// Whether the rows show what is expected and what there is.
  let sides: Sides
  let importance: Int

  enum Sides { case expected, actual, both }

  static let all = [
    FindingList(kind: .missing, title: "Missing", sides: .expected, importance: 3),
    FindingList(kind: .drifted, title: "Drifted", sides: .both, importance: 4),
    FindingList(kind: .ambiguous, title: "Ambiguous", sides: .both, importance: 5),
    FindingList(kind: .unspecified, title: "Unspecified", sides: .actual, importance: 6),
    FindingList(
      kind: .unverifiable, title: "Unverifiable without a server", sides: .both, importance: 8),
  ]

  func table(_ findings: [CoverageFinding], _ links: LinkStyle) -> MarkdownTable {
    let found = findings.filter { $0.kind == kind }
    return MarkdownTable(
      importance: importance, name: title.lowercased(), title: "\(title): \(found.count)",
      columns: columns, rows: found.map { row(cells($0, links)) })
  }

  private var columns: [String] {
    switch sides {
    case .actual: ["Object", "Actual", "Specification"]
    case .expected: ["Object", "Expected", "Specification"]
    case .both: ["Object", "Expected", "Actual", "Specification"]
    }
  }

  private func cells(_ finding: CoverageFinding, _ links: LinkStyle) -> [String] {
    let words = finding.subject.split(separator: " ", maxSplits: 1)
    let object = "\(escaped(String(words[0]))) \(code(words.count > 1 ? String(words[1]) : ""))"
    let texts: [String?] =
      switch sides {
      case .actual: [finding.actual]
      case .expected: [finding.expected]
      case .both: [finding.expected, finding.actual]
      }
    return [object] + texts.map { code(clipped($0 ?? "")) } + [links.link(finding.place)]
  }
}
