package import Diagnostics

/// A view under a heading of its own, its SQL not yet read.
package struct SpecView: Sendable {
  package var name: String
  package var range: SourceRange
  package var purpose: SpecText?
  package var grants: [SpecText] = []
  package var indexes: [SpecText] = []
  package var sql: [SpecSQL] = []
  /// SQL is there that could not be read, and has been reported.
  package var hasUnreadSQL = false
}
