import SQLText

/// The type of a column: one of the server's, or one that the script makes.
enum SoakType: Hashable {
  case plain(Plain)
  case made(QualifiedName)

  enum Plain: String, CaseIterable {
    case integer, bigint, text, boolean, date, uuid, jsonb, bytea
    case varchar = "character varying(20)"
    case longer = "varchar(40)"
    case numeric = "numeric(8,2)"
    case double = "double precision"
    case time = "timestamp with time zone"
    case texts = "text[]"

    /// What tells one function from another.
    var withoutModifier: String {
      self == .longer ? Self.varchar.withoutModifier : String(rawValue.prefix { $0 != "(" })
    }
  }

  var sql: SQL {
    switch self {
    case .plain(let type): SQL(verbatim: type.rawValue)
    case .made(let name): "\(name)"
    }
  }

  /// What columns of the type may have as a default.
  var defaults: [SQL] {
    switch self {
    case .plain(.integer), .plain(.bigint): ["0", "-1", "1 + 2"]
    case .plain(.text), .plain(.varchar), .plain(.longer): ["''", "'it''s'", "upper('x')"]
    case .plain(.boolean): ["false", "true"]
    case .plain(.date): ["current_date", "'2020-01-01'"]
    case .plain(.uuid): ["gen_random_uuid()"]
    case .plain(.jsonb): ["'{}'", "'[1]'"]
    case .plain(.bytea): ["'\\x00'"]
    case .plain(.numeric), .plain(.double): ["0", "1.5", "random()"]
    case .plain(.time): ["now()", "now() + interval '1 day'"]
    case .plain(.texts): ["'{}'", "array['a', 'b']"]
    case .made: []
    }
  }

  /// Conditions that a check, a predicate, a policy or a view may ask of a column of the type.
  func conditions(on column: Identifier) -> [SQL] {
    let known: [SQL] = ["\(column) is not null"]
    switch self {
    case .plain(.integer), .plain(.bigint), .plain(.numeric), .plain(.double):
      return known + ["\(column) > 0", "\(column) between 1 and 9", "\(column) in (1, 2, 3)"]
    case .plain(.text), .plain(.varchar), .plain(.longer):
      return known + ["\(column) <> ''", "length(\(column)) < 9", "\(column) like 'a%'"]
    case .plain(.boolean): return known + ["\(column)", "not \(column)"]
    case .plain(.date): return known + ["\(column) > '2000-01-01'"]
    case .plain(.time): return known + ["\(column) > '2000-01-01 00:00:00+00'"]
    case .plain(.texts): return known + ["'a' = any(\(column))", "cardinality(\(column)) > 0"]
    case .plain(.jsonb): return known + ["\(column) ? 'a'", "\(column) ->> 'a' = 'b'"]
    case .plain(.uuid), .plain(.bytea), .made: return known
    }
  }

  var canBeKey: Bool { self != .plain(.jsonb) }
}
