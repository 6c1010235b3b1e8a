import CatalogModel
import CatalogSQL
import SQLGrammar
import SQLText

/// Whether PostgreSQL leaves the rows alone when a column gets another type: each value of the old one, as it is
/// stored, is one of the new.
func keepsValues(from old: Column, to new: Column, in standing: Standing) -> Bool {
  guard !old.value.isGenerated, let before = old.type, let after = new.type else { return false }
  if before == after { return true }
  guard !before.isArray, !after.isArray else { return false }
  if let domain = before.userType.flatMap(standing.domain), domain.base.isTextual {
    return after == domain.base
  }
  return after.holdsAll(of: before)
}

extension ColumnType {
  /// The numbers in parentheses.
  private var modifiers: [Int] {
    guard let open = name.firstIndex(of: "("), let close = name.firstIndex(of: ")") else {
      return []
    }
    return name[name.index(after: open)..<close].split(separator: ",").compactMap { Int($0) }
  }

  /// Whether a value of the other type is stored as one of this.
  func holdsAll(of other: ColumnType) -> Bool {
    let (old, new) = (other.modifiers, modifiers)
    switch (other.base, base) {
    case ("character varying", "character varying"), ("bit varying", "bit varying"):
      return new.isEmpty || (!old.isEmpty && old[0] <= new[0])
    case ("character varying", "text"), ("xml", "text"), ("cidr", "inet"): return true
    case ("text", "character varying"), ("xml", "character varying"), ("character", "bpchar"):
      return new.isEmpty
    case ("numeric", "numeric"):
      guard !new.isEmpty else { return true }
      return old.count == 2 && new.count == 2 && old[0] <= new[0] && old[1] == new[1]
    case let (from, to) where from == to && temporalTypes.contains(to):
      return (old.first ?? 6) <= (new.first ?? 6)
    case let (from, to): return numberedTypes.contains(from) && numberedTypes.contains(to)
    }
  }

  /// Whether every value of the other type is one of this, written alike, so that it also comes back as it was.
  func widens(_ other: ColumnType) -> Bool {
    guard isArray == other.isArray else { return false }
    return holdsAll(of: other)
      || modifiers.isEmpty && widerTypes[other.base]?.contains(base) == true
  }
}

private let widerTypes: [String: Set<String>] = [
  "smallint": ["integer", "bigint", "numeric", "text", "character varying"],
  "integer": ["bigint", "numeric", "text", "character varying"],
  "bigint": ["numeric", "text", "character varying"],
  "uuid": ["text", "character varying"],
]

private let temporalTypes: Set<String> = [
  "timestamp without time zone", "timestamp with time zone", "time without time zone",
  "time with time zone", "interval",
]

/// Types whose values are one number of the same length.
private let numberedTypes: Set<String> = ["integer", "oid", "regclass"]

extension Standing {
  /// Whether an expression has one value in one statement, so that PostgreSQL need not store it in each row.
  func isSameEverywhere(_ value: Expression) -> Bool {
    let used = references(inExpression: value.text)
    return used.relations.isEmpty && used.functions.allSatisfy(isSteady)
  }

  private func isSteady(_ name: QualifiedName) -> Bool {
    let known = functions(name)
    guard known.isEmpty else { return known.allSatisfy { $0.volatility != .volatile } }
    return ["pg_catalog", "public"].contains(name.schema)
      && steadyFunctions.contains(name.name.name)
  }
}

/// Functions of PostgreSQL that are not volatile and that people use in defaults; of any other, the worst is
/// assumed.
private let steadyFunctions: Set<String> = [
  "now", "transaction_timestamp", "statement_timestamp", "current_setting", "lower", "upper",
  "jsonb_build_object", "jsonb_build_array", "json_build_object", "json_build_array", "to_jsonb",
  "date_trunc", "timezone", "make_interval", "make_date", "age", "to_char", "to_date",
  "to_timestamp", "md5", "concat", "coalesce", "date_part", "extract", "array_append", "int4range",
  "daterange", "tstzrange", "numrange", "int8range", "tsrange", "length", "abs", "round", "floor",
  "ceil", "current_user", "session_user", "to_tsvector", "string_to_array", "cardinality", "repeat",
]
