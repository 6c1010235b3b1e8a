import CatalogModel
import SQLText

/// An operator class as the catalog shows it: `nil` where it is the default of its type, with PostgreSQL's own
/// schema where it is one of its own.
func operatorClass(_ names: [String], method: String) -> QualifiedName? {
  guard let name = names.last else { return nil }
  guard names.count == 1 || names.first == "pg_catalog" else { return qualifiedName(names) }
  let own = QualifiedName(schema: "pg_catalog", Identifier(name))
  if name == "inet_ops" { return ["gist", "spgist"].contains(method) ? own : nil }
  if specialClasses.contains(name) { return own }
  for suffix in specialSuffixes where isOfOwnType(name, suffix) { return own }
  for suffix in ["_minmax_ops", "_inclusion_ops", "_ops"] where isOfOwnType(name, suffix) {
    return nil
  }
  return qualifiedName(names)
}

/// A collation as the catalog shows it: one of PostgreSQL's own unless it has a schema.
func collationName(_ names: [String]) -> QualifiedName? {
  guard let name = names.last else { return nil }
  return names.count > 1
    ? qualifiedName(names) : QualifiedName(schema: "pg_catalog", Identifier(name))
}

private func isOfOwnType(_ name: String, _ suffix: String) -> Bool {
  name.hasSuffix(suffix) && typesWithClasses.contains(String(name.dropLast(suffix.count)))
}

/// PostgreSQL's classes that are the default of no type.
private let specialClasses: Set<String> = [
  "cidr_ops", "inet_minmax_ops", "jsonb_path_ops", "kd_point_ops", "record_image_ops",
  "varchar_ops",
]
private let specialSuffixes = ["_bloom_ops", "_minmax_multi_ops", "_pattern_ops"]

private let typesWithClasses: Set<String> = [
  "aclitem", "array", "bit", "bool", "box", "bpchar", "bytea", "char", "cid", "circle", "date",
  "enum", "float4", "float8", "inet", "int2", "int4", "int8", "interval", "jsonb", "macaddr",
  "macaddr8", "money", "multirange", "name", "numeric", "oid", "oidvector", "pg_lsn", "point",
  "poly", "quad_point", "range", "record", "text", "tid", "time", "timestamp", "timestamptz",
  "timetz", "tsquery", "tsvector", "uuid", "varbit", "varchar", "xid", "xid8",
]
