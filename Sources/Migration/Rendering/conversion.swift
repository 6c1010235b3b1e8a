import CatalogModel
import CatalogSQL
import SQLText

/// What follows `USING` to make values of one type from those of another: PostgreSQL's own cast, or the values
/// written out and read again where it has none.
func conversion(of column: Identifier, from old: ColumnType?, to new: ColumnType?) -> SQL {
  let type = typeSQL(new)
  guard let old, let new, !hasCast(from: old, to: new) else { return "\(column)::\(type)" }
  return "\(column)::text::\(type)"
}

private func hasCast(from old: ColumnType, to new: ColumnType) -> Bool {
  if old.isTextual || new.isTextual || old.base == new.base { return true }
  guard old.isArray == new.isArray, old.isBuiltIn, new.isBuiltIn else { return false }
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
