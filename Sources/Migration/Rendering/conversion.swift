import CatalogModel
import CatalogSQL
import SQLText

/// What makes values of one type from those of another.
struct Conversion {
  /// What follows `USING`.
  let sql: SQL
  /// The statements without which it does not work.
  var before: [SQL] = []
  var after: [SQL] = []
}

extension Standing {
  /// PostgreSQL's own cast, or the values written out and read again where it has none.
  ///
  /// - Returns: `nil` where PostgreSQL's own way is safer: a cast that is asked for cuts text off that is too long.
  func conversion(
    of column: Identifier, from old: ColumnType?, to new: ColumnType?
  ) -> Conversion? {
    let type = typeSQL(new)
    guard let old, let new else { return Conversion(sql: "\(column)::\(type)") }
    if old == .json, let rows = rowsWaiting(in: column, for: new) { return rows }
    return cast(of: column, from: old, to: new).map { Conversion(sql: $0) }
  }

  private func cast(of column: Identifier, from old: ColumnType, to new: ColumnType) -> SQL? {
    let type = typeSQL(new)
    if new == .json, isRow(old) || plain(old).isArray { return "to_jsonb(\(column))" }
    if isRow(old), isRowAtLast(new) {
      return "jsonb_populate_record(null::\(type), to_jsonb(\(column)))"
    }
    let (from, to) = (plain(old), plainAtLast(new))
    if from == to || from.isOfLength && to.isOfLength { return nil }
    if from == .money, hasCast(from: .numeric, to: to) { return "\(column)::numeric::\(type)" }
    guard hasCast(from: from, to: to) || isCast(from: from, to: to) else {
      return castInSteps(of: column, from: from, to: to) ?? "\(column)::text::\(type)"
    }
    return to == new ? "\(column)::\(type)" : "\(column)::\(typeSQL(to))::\(type)"
  }

  /// What gives the values that a reader expects, where their text is none of the other type.
  private func castInSteps(of column: Identifier, from old: ColumnType, to new: ColumnType) -> SQL?
  {
    if old == .boolean, new.isNumber { return "\(column)::integer::\(typeSQL(new))" }
    if old.isNumber, new == .boolean { return "\(column) <> 0" }
    guard new.isArray, !old.isArray, hasCast(from: old, to: new.element) else { return nil }
    return "case when \(column) is not null then array[\(column)]::\(typeSQL(new)) end"
  }

  /// Whether the database has a cast of its own, or an extension brings one.
  private func isCast(from old: ColumnType, to new: ColumnType) -> Bool {
    if hasOwnCast(from: old, to: new) { return true }
    guard let type = old.userType else { return false }
    return castsOfExtensions[type.name.name]?.contains(new.name) ?? false
  }

  /// Rows that have waited under the names of what they hold; many of them are a part of one more row.
  private func rowsWaiting(in column: Identifier, for type: ColumnType) -> Conversion? {
    if isRowAtLast(type) {
      return Conversion(sql: "jsonb_populate_record(null::\(typeSQL(type)), \(column))")
    }
    let many = plainAtLast(type)
    guard many.isArray, isRowAtLast(many.element) else { return nil }
    return Conversion(
      sql: """
        (jsonb_populate_record(null::pg_temp.waiting, jsonb_build_object('rows', \(column)))).rows
        """,
      before: ["create type pg_temp.waiting as (rows \(typeSQL(type)))"],
      after: ["drop type pg_temp.waiting"])
  }
}

extension ColumnType {
  /// The type of what an array holds.
  fileprivate var element: ColumnType { ColumnType(canonical: String(name.dropLast(2))) }

  /// In which rows wait while their type is made anew, because it names what they hold.
  static let json = ColumnType(canonical: "jsonb")

  fileprivate static let boolean = ColumnType(canonical: "boolean")
  fileprivate static let money = ColumnType(canonical: "money")
  fileprivate static let numeric = ColumnType(canonical: "numeric")

  fileprivate var isNumber: Bool { numbers.contains(base) && isBuiltIn && !isArray }

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

/// What extensions cast their types to, in another way than by the text of the values.
private let castsOfExtensions: [String: Set<String>] = ["hstore": ["json", "jsonb"]]

private let numbers: Set<String> = [
  "smallint", "integer", "bigint", "numeric", "real", "double precision",
]

/// Types each of which has a cast to each other one.
private let families: [Set<String>] = [
  numbers, ["integer", "boolean"], ["integer", "bigint", "bit"],
  ["integer", "bigint", "oid", "regclass"],
  ["numeric", "money"], ["json", "jsonb"], ["inet", "cidr"],
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
  "integer": ["money"], "bigint": ["money"], "xid8": ["xid"],
  "box": ["circle", "lseg", "point", "polygon"], "circle": ["box", "point", "polygon"],
  "lseg": ["point"], "path": ["polygon"], "point": ["box"],
  "polygon": ["box", "circle", "path", "point"], "interval": ["time without time zone"],
  "int4range": ["int4multirange"], "int8range": ["int8multirange"],
  "numrange": ["nummultirange"], "daterange": ["datemultirange"],
  "tsrange": ["tsmultirange"], "tstzrange": ["tstzmultirange"],
]
