import Migration

/// A shape of statements that can be left out where another one of the plan does the same, or whose effect a role
/// without rights cannot see.
struct Equivalent {
  let start: String
  var middle = ""
  var end = ""
  let reason: String

  /// Why a verification cannot notice that the statement is left out; `nil` where it has to.
  static func reason(for statement: PlanStatement) -> String? {
    all.first { $0.covers(statement.text) }?.reason
  }

  private func covers(_ text: String) -> Bool {
    text.hasPrefix(start) && text.hasSuffix(end) && (middle.isEmpty || text.contains(middle))
  }

  static let all = [
    Equivalent(
      start: "alter table ", end: " drop default",
      reason: "the next statement on the column would take the default along or replace it"),
    Equivalent(
      start: "alter sequence ", end: " owned by none",
      reason: "the sequence is dropped by a later statement, and could be dropped with its column"),
    Equivalent(
      start: "create index ",
      reason: "a partition gets the index with that of its parent, by the same name"),
    Equivalent(
      start: "drop index ",
      reason: "a later statement takes a column or a function away, and the index with it"),
    Equivalent(
      start: "alter table ", middle: " drop constraint ",
      reason: "a later statement takes a column or a function away, and the constraint with it"),
    Equivalent(
      start: "alter user mapping ", end: ")",
      reason: "the options are shown to nobody but the user and the owner of the server"),
    Equivalent(
      start: "alter subscription ", end: "'",
      reason: "the connection is shown to superusers alone"),
  ]
}
