package import CatalogModel
package import Migration

/// How much of a specification a catalog implements, and what closing the gap takes.
package struct CoverageReport: Sendable {
  package let origin: CoverageOrigin
  package let sections: [SectionCoverage]
  /// Numbers in the expected range that the specification lacks.
  package let missingFromSpec: [Int]
  /// Tables, views and functions of the catalog that no section names.
  package let unspecified: [ObjectPath]
  /// The plan in one line, as it heads the SQL.
  package let planLine: String
  package let changeCount: Int
  /// Worst first.
  package let hazards: [CoverageHazard]
  package let security: [SecurityFault]
  package let waivers: [WaiverUse]
  package let diagram: EntityDiagram
  /// Faults of the specification, past which nobody can tell what it asks for.
  package let errorCount: Int
  /// The SQL that closes the gap, where it was asked for.
  package var scripts: [CoverageScript] = []
  package let policy: CoveragePolicy
  /// What the report is compared with.
  package var base: CoverageBase?
}

/// Where a report comes from, so that a reader can make it again.
package struct CoverageOrigin: Hashable, Sendable {
  /// What the catalog is called: a path, or an address without its password.
  package let against: String
  /// Fingerprints of what the specification asks for and of what the catalog has.
  package let model: String
  package let catalog: String
  /// `15.20`; `nil` where no server was asked.
  package let server: String?
  package let command: String

  package init(against: String, model: String, catalog: String, server: String?, command: String) {
    self.against = against
    self.model = model
    self.catalog = catalog
    self.server = server
    self.command = command
  }
}

/// A step's danger, with all that somebody needs to accept it.
package struct CoverageHazard: Hashable, Sendable {
  package let kind: String
  package let path: ObjectPath
  package let message: String
  package let statement: String
  package let lock: LockLevel
  /// `reversible`, `lossy` or `irreversible`, and what is lost.
  package let reversibility: String
  package let loss: String?
  package let deletesData: Bool
  package let place: CoveragePlace?
  /// The configuration accepts hazards of the kind.
  package let isAccepted: Bool
}

/// The dangers of one step.
struct HazardGroup: Sendable {
  /// Worst first, and never empty.
  fileprivate(set) var hazards: [CoverageHazard]

  var statement: String { hazards[0].statement }
  var place: CoveragePlace? { hazards[0].place }
  var lockWords: String { "\(hazards[0].lock.rawValue) (\(hazards[0].lock.words))" }
  var undoWords: String {
    [hazards[0].reversibility, hazards[0].loss].compactMap(\.self).joined(separator: ": ")
  }
}

/// Something that lets people reach rows or rights whom nobody named.
package struct SecurityFault: Hashable, Sendable {
  package let rule: String
  package let path: ObjectPath
  package let summary: String
  package let help: String
  package let place: CoveragePlace?
}

/// What an author accepts, why and until when, and whether that is in order.
package struct WaiverUse: Hashable, Sendable {
  package let path: ObjectPath
  /// The rule that is waived; `nil` for what lacks or differs.
  package let code: String?
  package let reason: String
  package let until: String
  package let place: CoveragePlace
  package let state: State

  package enum State: String, Sendable {
    case used, expired, unknown, needless
  }
}

/// A file of SQL that is folded into a report.
package struct CoverageScript: Hashable, Sendable {
  package let title: String
  package let text: String

  package init(title: String, text: String) {
    self.title = title
    self.text = text
  }
}

extension CoverageReport {
  package var against: String { origin.against }
  package var tables: Tally { tally(.tables) }
  package var fields: Tally { tally(.fields) }
  package var all: Tally { sections.reduce(Tally()) { $0 + $1.all } }

  package func tally(_ column: CoverageColumn) -> Tally {
    sections.reduce(Tally()) { $0 + $1.tally(column) }
  }

  /// By step, the step with the worst first.
  var hazardGroups: [HazardGroup] {
    var groups: [HazardGroup] = []
    var positions: [String: Int] = [:]
    for hazard in hazards {
      let key = "\(hazard.path.kind) \(hazard.path) \(hazard.statement)"
      if let position = positions[key] {
        groups[position].hazards.append(hazard)
      } else {
        positions[key] = groups.count
        groups.append(HazardGroup(hazards: [hazard]))
      }
    }
    return groups
  }

  package var unverifiableCount: Int { sections.reduce(0) { $0 + $1.unverifiableCount } }

  /// Numbered sections with a status; a section without a number has no place in the count.
  package func sectionCount(_ status: CoverageStatus? = nil) -> Int {
    sections.count { $0.number != nil && (status == nil || $0.status == status) }
  }

  /// Nothing to do and nothing to say: since the base, or at all where there is none.
  package var isUnchanged: Bool {
    guard verdict.passes else { return false }
    if let base { return base.model == origin.model && base.catalog == origin.catalog }
    return changeCount == 0 && findings.isEmpty
  }
}
