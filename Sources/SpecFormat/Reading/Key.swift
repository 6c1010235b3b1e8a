/// The words that open a `**Key**: value` line, or head what belongs to a table.
enum Key: String, CaseIterable {
  case purpose, includes, fields, unique, checks, indexes, policies, grants, triggers, execute,
    table,
    tables, migration, status, was, renamed, waiver
  case primaryKey = "primary key"
  case foreignKeys = "foreign keys"

  /// As canonical documents write it.
  var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// Whether a list below the line belongs to the key.
  var takesList: Bool {
    switch self {
    case .table, .tables, .migration, .status, .was: false
    case .purpose, .includes, .fields, .unique, .checks, .indexes, .policies, .grants, .triggers,
      .execute, .renamed, .waiver, .primaryKey, .foreignKeys:
      true
    }
  }

  /// Whether the key has all it can have once a value stands on its line.
  var takesOneValue: Bool {
    switch self {
    case .purpose, .includes, .primaryKey, .execute: true
    case .table, .tables, .migration, .status, .was, .fields, .unique, .checks, .indexes, .policies,
      .grants, .triggers, .renamed, .waiver, .foreignKeys:
      false
    }
  }

  /// Reads the key in any case and by any of its names.
  init?(label: String) {
    let word = label.lowercased().filter { !":?*".contains($0) }.trimmingWhitespace
    guard let key = Key(rawValue: word) ?? synonyms[word] else { return nil }
    self = key
  }
}

private let synonyms: [String: Key] = [
  "description": .purpose, "comment": .purpose,
  "include": .includes,
  "columns": .fields, "attributes": .fields, "field": .fields, "column": .fields,
  "field list": .fields, "column list": .fields, "total columns": .fields, "total fields": .fields,
  "pk": .primaryKey, "primary keys": .primaryKey,
  "unique constraints": .unique, "unique constraint": .unique, "unique keys": .unique,
  "check": .checks, "check constraints": .checks, "check constraint": .checks,
  "constraints": .checks,
  "fk": .foreignKeys, "fks": .foreignKeys, "foreign key": .foreignKeys,
  "foreign key constraints": .foreignKeys,
  "index": .indexes,
  "policy": .policies, "rls policies": .policies, "row level security": .policies,
  "row-level security": .policies, "rls": .policies,
  "grant": .grants, "privileges": .grants,
  "trigger": .triggers,
  "total tables": .tables,
  "formerly": .was, "renamed from": .was, "previously": .was,
  "renames": .renamed, "new names": .renamed,
  "waivers": .waiver, "waived": .waiver,
]
