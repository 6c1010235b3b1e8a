import CatalogModel
package import Diagnostics

package struct SectionCoverage: Sendable {
  package let number: Int?
  package let title: String
  package let heading: String
  package let module: String
  package let range: SourceRange
  package let place: CoveragePlace
  /// Everything the section asks for, in its order, and what the catalog has too much.
  package let items: [CoverageItem]

  /// Missing where there is nothing of it, partial where something lacks, drifted where something differs.
  package var status: CoverageStatus {
    let wanted = items.filter { !$0.isSurplus && $0.status != .waived }
    if wanted.isEmpty, !items.isEmpty { return .waived }
    if wanted.allSatisfy({ $0.status == .missing }) { return .missing }
    let statuses = Set(items.map(\.status))
    if statuses.contains(.missing) { return .partial }
    return [.drifted, .ambiguous, .unverifiable, .waived].first { statuses.contains($0) }
      ?? .implemented
  }

  /// What lacks or differs; the parts of a missing table go without saying.
  package var findings: [CoverageItem] {
    let missing = Set(items.filter { $0.status == .missing && $0.path == $0.path.root }.map(\.path))
    return items.filter { item in
      item.status != .implemented && item.status != .waived
        && (!missing.contains(item.path.root)
          || (item.path == item.path.root && item.kind != "grants"))
    }
  }

  package var tables: Tally { tally(.tables) }
  package var fields: Tally { tally(.fields) }
  /// What the catalog has too much counts too, so that a drifted section is never complete.
  package var all: Tally { Tally(items) }
  package var unverifiableCount: Int { items.count { $0.status == .unverifiable } }

  package func tally(_ column: CoverageColumn) -> Tally { Tally(items.filter(column.counts)) }
}
