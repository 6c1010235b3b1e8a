package import Diagnostics

/// How far a table, a section or a module has come in the life that its authors give it.
package enum Status: String, CaseIterable, Sendable {
  /// There already, and managed elsewhere.
  case existing
  case planned, accepted
  /// Still there; nothing new should refer to it.
  case deprecated
  /// To be dropped, with all its rows.
  case removed
}

/// A number of fields or tables that a heading or a line claims.
package struct StatedCount: Sendable {
  package let count: Int
  /// Of the number alone.
  package let range: SourceRange
}

/// A finding that the authors accept for a while.
package struct Waiver: Sendable {
  /// The rule that is waived; `nil` waives what reports find missing.
  package let code: String?
  package let reason: String
  /// The last day, as `2027-01-31`.
  package let until: String
  package let range: SourceRange
}
