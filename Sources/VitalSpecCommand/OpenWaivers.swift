import CatalogLint
import CatalogModel
import Diagnostics
import Reporting
import SpecFormat

/// The waivers of a specification, and which of them were of use.
struct OpenWaivers {
  private var entries: [Entry] = []
  private let today: String

  private struct Entry {
    let table: ObjectPath
    let waiver: Waiver
    var isUsed = false
  }

  init(_ document: SpecDocument, today: String) {
    self.today = today
    for table in document.sections.flatMap(\.tables) {
      entries += table.body.waivers.map { Entry(table: .table(table.name), waiver: $0) }
    }
  }

  /// Whether a waiver of the table is for the rule, and not yet over.
  mutating func accept(_ rule: Rule, on table: ObjectPath) -> Bool {
    let position = entries.firstIndex {
      $0.table == table && $0.waiver.code == rule.code && $0.waiver.until >= today
    }
    guard let position else { return false }
    entries[position].isUsed = true
    return true
  }

  /// Reports the waivers that are over, that name no rule, and that nothing needed.
  func report(into bag: inout DiagnosticBag) {
    let lintCodes = Set(LintRule.all.map(\.rule.code))
    for entry in entries {
      let waiver = entry.waiver
      if waiver.until < today {
        bag.add(
          .expiredWaiver, at: waiver.range, "the waiver ended on \(waiver.until)",
          help: "cure what it waives, or give it another day")
      } else if let code = waiver.code, !lintCodes.contains(code) {
        bag.add(
          .unknownWaiver, at: waiver.range, "'\(code)' is no rule that can be waived",
          help: "write the code of a warning that 'check' shows")
      } else if waiver.code != nil, !entry.isUsed {
        bag.add(
          .needlessWaiver, at: waiver.range, "there is nothing left to waive",
          help: "remove the waiver")
      }
    }
  }
}
