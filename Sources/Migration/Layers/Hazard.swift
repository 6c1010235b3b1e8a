import SQLText

/// A danger of running a step on a database in use.
package struct Hazard: Hashable, Sendable {
  package let kind: Kind
  /// What exactly happens, in one sentence without a full stop.
  package let message: String
  /// What keeps others waiting; `nil` where nothing does.
  package let lock: LockLevel?

  init(kind: Kind, message: String, lock: LockLevel? = nil) {
    self.kind = kind
    self.message = message
    self.lock = lock
  }

  /// Worst first.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case deletesData = "deletes-data"
    case rewritesTable = "rewrites-table"
    case blocksReads = "blocks-reads"
    case blocksWrites = "blocks-writes"
    case scansTable = "scans-table"
    case mayFail = "may-fail"
    case breaksDependents = "breaks-dependents"
    case widensAccess = "widens-access"
    /// Wider or narrower, which nothing but a look at it can tell.
    case changesAccess = "changes-access"
    case narrowsAccess = "narrows-access"
  }
}

/// Without repetition, in the order of their kinds.
package func worstFirst(_ hazards: [Hazard]) -> [Hazard] {
  hazards.withoutRepeats.sorted { $0.kind.rank < $1.kind.rank }
}
