/// A danger of running a step on a database in use.
package struct Hazard: Hashable, Sendable {
  package let kind: Kind
  /// What exactly happens, in one sentence without a full stop.
  package let message: String

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
    case narrowsAccess = "narrows-access"
  }
}
