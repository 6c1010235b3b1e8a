import Testing

/// A typical change of a large table that is in use.
struct Disturbance: CustomTestStringConvertible, Sendable {
  let title: String
  let sql: String
  /// Whether it goes through the rows, so that one transaction keeps writers waiting.
  let takesTime: Bool

  var testDescription: String { title }

  private init(_ title: String, _ sql: String, takesTime: Bool = false) {
    self.title = title
    self.sql = sql
    self.takesTime = takesTime
  }

  static let all = [
    Disturbance(
      "an index", "create index events_words on events (md5(repeat(payload, 40)));",
      takesTime: true),
    Disturbance(
      "a unique index",
      "create unique index events_payload on events (md5(repeat(payload, 40)), id);",
      takesTime: true),
    Disturbance(
      "a unique constraint",
      "alter table events add constraint events_payload_key unique (payload);", takesTime: true),
    Disturbance(
      "a foreign key",
      """
      alter table events
        add constraint events_kind_fkey foreign key (kind_id) references kinds (id);
      """, takesTime: true),
    Disturbance(
      "a check",
      """
      alter table events
        add constraint events_payload_check check (md5(repeat(payload, 40)) <> '');
      """, takesTime: true),
    Disturbance("a column that is required", "alter table events alter column note set not null;"),
    Disturbance("a wider type", "alter table events alter column code type varchar(40);"),
    Disturbance(
      "a column with a constant default",
      "alter table events add column state text not null default 'new';"),
    Disturbance("an index that goes", "drop index events_kind;"),
    Disturbance(
      "a comment and a grant",
      "comment on table events is 'What happened.'; grant select on events to app_reader;"),
    Disturbance("a value of an enum", "alter type mood add value 'calm';"),
    Disturbance(
      "a policy", "create policy own on events to app_reader using (code = current_user);"),
    Disturbance(
      "a column with a value for each row",
      "alter table events add column token uuid not null default gen_random_uuid();",
      takesTime: true),
  ]
}
