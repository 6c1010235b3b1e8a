/// What of an earlier report a later one is compared with.
package struct CoverageBase: Hashable, Sendable {
  /// A git revision, or the file of a report.
  package var name: String
  package let model: String
  package let catalog: String
  package let all: Tally
  package let unverifiable: Int
  /// By heading.
  package let sections: [String: Section]

  package struct Section: Hashable, Sendable {
    package let status: CoverageStatus
    package let all: Tally
    /// The fingerprints of what the specification said, by the keys of the items.
    package let specified: [String: String]
  }

  package init(_ report: CoverageReport, named name: String) {
    self.name = name
    model = report.origin.model
    catalog = report.origin.catalog
    all = report.all
    unverifiable = report.unverifiableCount
    sections = Dictionary(
      report.sections.map { ($0.heading, Section($0)) }, uniquingKeysWith: { first, _ in first })
  }

  var specified: [String: String] {
    sections.values.reduce(into: [:]) { all, section in
      all.merge(section.specified) { first, _ in first }
    }
  }
}

extension CoverageBase.Section {
  fileprivate init(_ section: SectionCoverage) {
    status = section.status
    all = section.all
    specified = section.specified
  }
}

extension SectionCoverage {
  var specified: [String: String] {
    Dictionary(
      items.compactMap { item in item.specified.map { (item.key, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

extension CoverageBase: Decodable {
  private enum CodingKeys: String, CodingKey {
    case origin, summary, sections
  }

  private struct Origin: Decodable {
    let model: String
    let catalog: String
  }

  private struct Summary: Decodable {
    let all: Tally
    let unverifiable: Int
  }

  private struct Heading: Decodable {
    let heading: String
  }

  /// Reads a report in JSON; its name is that of the file, which is not in it.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let origin = try container.decode(Origin.self, forKey: .origin)
    let summary = try container.decode(Summary.self, forKey: .summary)
    let headings = try container.decode([Heading].self, forKey: .sections).map(\.heading)
    let sections = try container.decode([Section].self, forKey: .sections)
    name = ""
    model = origin.model
    catalog = origin.catalog
    all = summary.all
    unverifiable = summary.unverifiable
    self.sections = Dictionary(zip(headings, sections), uniquingKeysWith: { first, _ in first })
  }
}

extension CoverageBase.Section: Decodable {}

extension Tally: Decodable {
  private enum CodingKeys: String, CodingKey {
    case implemented, total, waived
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    implemented = try container.decode(Int.self, forKey: .implemented)
    total = try container.decode(Int.self, forKey: .total)
    waived = try container.decodeIfPresent(Int.self, forKey: .waived) ?? 0
  }
}
