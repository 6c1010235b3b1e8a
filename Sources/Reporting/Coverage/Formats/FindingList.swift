import CatalogModel
import Diagnostics

/// A list of findings of one kind in Markdown: the first of them shown, the rest counted and folded.
struct FindingList: Sendable {
  let kind: CoverageFinding.Kind
  let title: String
  /// Whether the rows show what is expected and what there is.
  let sides: Sides
  let importance: Int

  enum Sides { case none, expected, both }

  static let all = [
    FindingList(kind: .missing, title: "Missing", sides: .expected, importance: 3),
    FindingList(kind: .drifted, title: "Drifted", sides: .both, importance: 4),
    FindingList(kind: .ambiguous, title: "Ambiguous", sides: .both, importance: 5),
    FindingList(kind: .unspecified, title: "Unspecified", sides: .none, importance: 6),
    FindingList(
      kind: .unverifiable, title: "Unverifiable without a server", sides: .both, importance: 8),
  ]

  static let shown = 20

  func blocks(_ report: CoverageReport, _ links: LinkStyle) -> [MarkdownBlock] {
    let found = report.findings.filter { $0.kind == kind }
    guard !found.isEmpty else { return [] }
    let rows = found.map { row(cells($0, links)) }
    let first = MarkdownBlock(
      importance, title.lowercased(), head: "\n### \(title): \(found.count)\n\n" + header,
      rows: Array(rows.prefix(Self.shown)))
    guard rows.count > Self.shown else { return [first] }
    let (head, tail) = folded("\(rows.count - Self.shown) more", header)
    let rest = MarkdownBlock(
      importance + 10, "more of what is \(title.lowercased())", head: head,
      rows: Array(rows.dropFirst(Self.shown)), tail: tail)
    return [first, rest]
  }

  private var header: String {
    let cells =
      switch sides {
      case .none: ["Object", "Specification"]
      case .expected: ["Object", "Expected", "Specification"]
      case .both: ["Object", "Expected", "Actual", "Specification"]
      }
    return row(cells) + "|" + String(repeating: "---|", count: cells.count) + "\n"
  }

  private func cells(_ finding: CoverageFinding, _ links: LinkStyle) -> [String] {
    let words = finding.subject.split(separator: " ", maxSplits: 1)
    let object = "\(escaped(String(words[0]))) \(code(words.count > 1 ? String(words[1]) : ""))"
    let texts: [String?] =
      switch sides {
      case .none: []
      case .expected: [finding.expected]
      case .both: [finding.expected, finding.actual]
      }
    return [object] + texts.map { code(clipped($0 ?? "")) } + [links.link(finding.place)]
  }
}
