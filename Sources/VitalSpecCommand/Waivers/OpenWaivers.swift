import CatalogModel
import Diagnostics
import Reporting
import SpecFormat

/// The waivers of a project, and which of them were of use: those of the specification's tables, and those of
/// single objects in the configuration.
struct OpenWaivers {
  private var entries: [Entry] = []
  private var objects: [ObjectEntry] = []
  private let today: String

  private struct Entry {
    let table: ObjectPath
    let waiver: Waiver
    var isUsed = false
  }

  private struct ObjectEntry {
    let waiver: ObjectWaiver
    var isUsed = false
  }

  /// - Parameter today: as `2027-01-31`; a waiver holds to the end of its day.
  init(_ document: SpecDocument?, objects: [ObjectWaiver], today: String) {
    self.today = today
    self.objects = objects.map { ObjectEntry(waiver: $0) }
    for table in document?.sections.flatMap(\.tables) ?? [] {
      entries += table.body.waivers.map { Entry(table: .table(table.name), waiver: $0) }
    }
  }

  /// Whether a waiver of the object or its table is for the rule, and not yet over.
  mutating func accept(_ rule: Rule, on path: ObjectPath) -> Bool {
    let position = entries.firstIndex {
      $0.table == path.root && $0.waiver.code == rule.code && $0.waiver.until >= today
    }
    if let position {
      entries[position].isUsed = true
      return true
    }
    let object = objects.firstIndex {
      $0.waiver.rule == rule.code && $0.waiver.until >= today
        && [path.description, path.root.description].contains($0.waiver.object)
    }
    guard let object else { return false }
    objects[object].isUsed = true
    return true
  }

  /// Reports the waivers that are over, that name no rule, and that nothing needed.
  func report(into bag: inout DiagnosticBag) {
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
    reportExpiredObjects(into: &bag)
  }

  /// A specification alone cannot tell whether the waiver of an object is still needed: a database may hold more.
  private func reportExpiredObjects(into bag: inout DiagnosticBag) {
    for waiver in objects.map(\.waiver) where waiver.until < today {
      bag.add(
        .expiredWaiver, at: waiver.place,
        "the waiver of '\(waiver.object)' ended on \(waiver.until)",
        help: "cure what it waives, or give it another day")
    }
  }

  /// The waivers of single objects that are over, or that accepted nothing of a catalog.
  var idleObjects: [(waiver: ObjectWaiver, isOver: Bool)] {
    objects.filter { !$0.isUsed }.map { ($0.waiver, $0.waiver.until < today) }
  }
}
