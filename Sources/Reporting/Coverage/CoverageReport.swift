package import CatalogModel
package import Diagnostics

/// How much of a specification a catalog implements.
package struct CoverageReport: Sendable {
  /// What the catalog is called: a path, or an address without its password.
  package let against: String
  package let sections: [SectionCoverage]
  /// Numbers in the expected range that the specification lacks.
  package let missingFromSpec: [Int]
  /// Tables, views and functions of the catalog that no section names.
  package let unspecified: [ObjectPath]
}

package enum CoverageStatus: String, Codable, CaseIterable, Sendable {
  case implemented, partial, missing, drifted, unverifiable
}

package struct SectionCoverage: Sendable {
  package let number: Int?
  package let title: String
  package let heading: String
  package let module: String
  package let range: SourceRange
  /// Everything the section asks for, in its order, and what the catalog has too much.
  package let items: [CoverageItem]

  /// Missing where there is nothing of it, partial where something lacks, drifted where something differs.
  package var status: CoverageStatus {
    let wanted = items.filter { !$0.isSurplus }
    if wanted.isEmpty || wanted.allSatisfy({ $0.status == .missing }) { return .missing }
    if wanted.contains(where: { $0.status == .missing }) { return .partial }
    if items.contains(where: { $0.status == .drifted }) { return .drifted }
    if items.contains(where: { $0.status == .unverifiable }) { return .unverifiable }
    return .implemented
  }
}

/// One object that can be there or not, the same or different.
package struct CoverageItem: Sendable {
  package let path: ObjectPath
  /// `column`, `constraint`, …; rights on an object are an item of their own.
  package let kind: String
  package let status: CoverageStatus
  package let expected: String?
  package let actual: String?
  package let range: SourceRange?
  /// In the catalog inside a specified table, without a word in the specification.
  package let isSurplus: Bool
}

/// Items that are implemented, of all.
package struct Tally: Hashable, Sendable {
  package var implemented = 0
  package var total = 0

  mutating func add(_ isImplemented: Bool) {
    total += 1
    if isImplemented { implemented += 1 }
  }

  /// Between 0 and 100 with one digit, rounded down, so that 100 means all.
  package var percent: Double {
    total == 0 ? 100 : Double(implemented * 1000 / total) / 10
  }
}

extension SectionCoverage {
  /// What lacks or differs; the parts of a missing table go without saying.
  package var findings: [CoverageItem] {
    let missing = Set(items.filter { $0.status == .missing && $0.path == $0.path.root }.map(\.path))
    return items.filter { item in
      item.status != .implemented
        && (!missing.contains(item.path.root)
          || (item.path == item.path.root && item.kind != "grants"))
    }
  }

  package var tables: Tally { tally { !$0.isSurplus && $0.kind == "table" } }
  package var fields: Tally { tally { !$0.isSurplus && $0.kind == "column" } }
  /// What the catalog has too much counts too, so that a drifted section is never complete.
  package var all: Tally { tally { _ in true } }

  private func tally(_ isCounted: (CoverageItem) -> Bool) -> Tally {
    var tally = Tally()
    for item in items where isCounted(item) {
      tally.add(item.status == .implemented)
    }
    return tally
  }
}

extension CoverageReport {
  package var tables: Tally { sum(sections.map(\.tables)) }
  package var fields: Tally { sum(sections.map(\.fields)) }
  package var all: Tally { sum(sections.map(\.all)) }

  package var unverifiableCount: Int {
    sections.reduce(0) { $0 + $1.items.count { $0.status == .unverifiable } }
  }

  /// Numbered sections with a status; a section without a number has no place in the count.
  package func sectionCount(_ status: CoverageStatus? = nil) -> Int {
    sections.count { $0.number != nil && (status == nil || $0.status == status) }
  }

  private func sum(_ tallies: [Tally]) -> Tally {
    tallies.reduce(into: Tally()) { sum, tally in
      sum.implemented += tally.implemented
      sum.total += tally.total
    }
  }
}
