import Migration

/// A shape of statements that can be left out where another one of the plan does the same, or whose effect a role
/// without rights cannot see.
struct Equivalent {
  let start: String
  let end: String
  let reason: String

  /// Why a verification cannot notice that the statement is left out; `nil` where it has to.
  static func reason(for statement: PlanStatement) -> String? {
    all.first { statement.text.hasPrefix($0.start) && statement.text.hasSuffix($0.end) }?.reason
  }

  static let all = [
    Equivalent(
      start: "alter table ", end: " drop default",
      reason: "the next statement on the column would take the default along or replace it"),
    Equivalent(
      start: "alter sequence ", end: " owned by none",
      reason: "the sequence is dropped by a later statement, and could be dropped with its column"),
    Equivalent(
      start: "alter user mapping ", end: ")",
      reason: "the options are shown to nobody but the user and the owner of the server"),
    Equivalent(
      start: "alter subscription ", end: "'",
      reason: "the connection is shown to superusers alone"),
  ]
}
