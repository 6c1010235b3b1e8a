import CatalogModel
import CatalogSQL
import SQLText

extension Standing {
  /// What follows `USING` to make values of one type from those of another: PostgreSQL's own cast, or the values
  /// written out and read again where it has none.
  ///
  /// - Returns: `nil` where PostgreSQL's own way is safer: a cast that is asked for cuts text off that is too long.
  func conversion(of column: Identifier, from old: ColumnType?, to new: ColumnType?) -> SQL? {
    let type = typeSQL(new)
    guard let old, let new else { return "\(column)::\(type)" }
    if new == .json, isRow(old) || old.isArray { return "to_jsonb(\(column))" }
    if old == .json, isRow(new) { return "jsonb_populate_record(null::\(type), \(column))" }
    let (from, to) = (plain(old), plainAtLast(new))
    if from == to || from.isOfLength && to.isOfLength { return nil }
    guard hasCast(from: from, to: to) else { return "\(column)::text::\(type)" }
    return to == new ? "\(column)::\(type)" : "\(column)::\(typeSQL(to))::\(type)"
  }
}

extension ColumnType {
  /// In which rows wait while their type is made anew, because it names what they hold.
  static let json = ColumnType(canonical: "jsonb")

  /// Whether values are cut off at a length that the type may have.
  fileprivate var isOfLength: Bool { isTextual && isBuiltIn && !isArray }
}

private func hasCast(from old: ColumnType, to new: ColumnType) -> Bool {
  guard old.isArray == new.isArray else {
    return old.isTextual && !old.isArray || new.isTextual && !new.isArray
  }
  if old.isTextual || new.isTextual || old.base == new.base { return true }
  guard old.isBuiltIn, new.isBuiltIn else { return false }
  return families.contains { $0.contains(old.base) && $0.contains(new.base) }
    || oneWay[old.base]?.contains(new.base) == true
}

/// Types each of which has a cast to each other one.
private let families: [Set<String>] = [
  ["smallint", "integer", "bigint", "numeric", "real", "double precision"],
  ["integer", "boolean"], ["integer", "bigint", "bit"], ["integer", "bigint", "oid", "regclass"],
  ["numeric", "money", "integer", "bigint"], ["json", "jsonb"], ["inet", "cidr"],
  ["macaddr", "macaddr8"], ["time without time zone", "interval"],
  ["date", "timestamp without time zone", "timestamp with time zone"], ["bit", "bit varying"],
  ["bpchar", "character", "character varying", "text", "name"],
  ["time without time zone", "time with time zone"],
]

/// Types with casts to others that have none back.
private let oneWay: [String: Set<String>] = [
  "timestamp without time zone": ["time without time zone"],
  "timestamp with time zone": ["time without time zone", "time with time zone"],
  "jsonb": ["boolean", "smallint", "integer", "bigint", "numeric", "real", "double precision"],
  "int4range": ["int4multirange"], "int8range": ["int8multirange"],
  "numrange": ["nummultirange"], "daterange": ["datemultirange"],
  "tsrange": ["tsmultirange"], "tstzrange": ["tstzmultirange"],
]
