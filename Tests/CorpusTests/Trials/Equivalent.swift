import Migration

/// A shape of statements that can be left out where another one of the plan does the same, or whose effect a role
/// without rights cannot see.
struct Equivalent {
  let start: String
  var middle = ""
  var end = ""
  /// Whether a copy of the database cannot show that it is the same without it.
  var isHidden = false
  let reason: String

  /// Why a verification cannot notice that the statement is left out; `nil` where it has to.
  static func covering(_ statement: PlanStatement) -> Equivalent? {
    all.first { $0.covers(statement.text) }
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
      start: "create unique index ",
      reason: "a partition gets the index with that of its parent, by the same name"),
    Equivalent(
      start: "alter table ", middle: " add column ",
      reason: "an heir gets the column with its parent's; that it has it by itself too is a mark"),
    Equivalent(
      start: "drop operator class ",
      reason: "a later statement drops the family of the class, or its type"),
    Equivalent(
      start: "alter table ", middle: " add constraint ",
      reason: "a partition gets the key with that of its parent, by the same name"),
    Equivalent(
      start: "drop index ",
      reason: "a later statement takes a column or a function away, and the index with it"),
    Equivalent(
      start: "alter table ", middle: " drop constraint ",
      reason: "a later statement takes a column or a function away, and the constraint with it"),
    Equivalent(
      start: "drop statistics ",
      reason: "a later statement takes a column or a table away, and the statistics with it"),
    Equivalent(
      start: "alter table ", end: " set not null",
      reason: "a later statement makes the column a part of a primary key, which refuses nulls"),
    Equivalent(
      start: "alter table ", middle: " detach partition ",
      reason: "a later statement drops the partition, or the table that it is one of"),
    Equivalent(
      start: "alter publication ", middle: " drop table ",
      reason: "a later statement drops the table, which is published no more then"),
    Equivalent(
      start: "alter sequence ", end: "logged",
      reason: "the sequence of a column follows its table"),
    Equivalent(
      start: "alter table ", end: " set without cluster",
      reason: "a later statement drops the index by which rows are put in order"),
    Equivalent(
      start: "alter table ", end: " replica identity default",
      reason: "a later statement drops the index that identifies rows, or names another"),
    Equivalent(
      start: "grant ", middle: ") on table ",
      reason: "what stays on a column is granted anew, lest it goes with the same on the table"),
    Equivalent(
      start: "revoke all on ",
      reason: "default privileges give the new object nothing, or what is granted on it next"),
    Equivalent(
      start: "alter default privileges ", middle: " in schema ",
      reason: "a later statement drops the schema, and its default privileges with it"),
    Equivalent(
      start: "alter user mapping ", end: ")", isHidden: true,
      reason: "the options are shown to nobody but the user and the owner of the server"),
    Equivalent(
      start: "alter subscription ", end: " disable", isHidden: true,
      reason: "a later statement drops the subscription"),
    Equivalent(
      start: "alter subscription ", end: " set (slot_name = none)", isHidden: true,
      reason: "a later statement drops the subscription, whose slot may be none before"),
    Equivalent(
      start: "alter subscription ", end: "'", isHidden: true,
      reason: "the connection is shown to superusers alone"),
  ]
}
