import CatalogModel
import SQLGrammar
import SQLText

/// Values of types, within the rules on a column.
struct ExampleTypes {
  private let enums: [QualifiedName: EnumType]
  private let domains: [QualifiedName: Domain]

  init(_ catalog: Catalog) {
    enums = Dictionary(catalog.enums.map { ($0.name, $0) }) { first, _ in first }
    let found = catalog.standalone.compactMap { if case .domain(let one) = $0 { one } else { nil } }
    domains = Dictionary(found.map { ($0.domain, $0) }) { first, _ in first }
  }

  /// Those that a rule or the type lists, or one; none for a type of which nothing is known.
  func values(of type: ColumnType?, rules: [NormalForm]) -> [SQL] {
    guard let type else { return [] }
    if let values = rules.lazy.map(values(within:)).first(where: { !$0.isEmpty }) { return values }
    if type.isArray { return ["'{}'"] }
    if let name = type.userType {
      if let type = enums[name] { return type.values.map(SQL.literal) }
      return domains[name].map { values(of: $0.base, rules: []) } ?? []
    }
    if type.base == "boolean" { return ["true", "false"] }
    if type.isTextual, !type.suffix.isEmpty { return ["left('Example', \(length(of: type)))"] }
    return plainValues[type.base].map { [$0] } ?? []
  }

  /// The most characters that the type holds.
  func length(of type: ColumnType) -> SQL {
    let digits = type.suffix.filter(\.isNumber)
    return SQL(verbatim: digits.isEmpty ? "32" : digits)
  }

  /// Those of a list, or the number at a bound.
  private func values(within form: NormalForm) -> [SQL] {
    guard case .call(let name, let parts) = form else { return [] }
    let limits = parts.dropFirst().flatMap(\.constants)
    switch name {
    case "and": return parts.lazy.map(values(within:)).first { !$0.isEmpty } ?? []
    case "in": return limits
    case "=", ">=", "<=": return Array(limits.prefix(1))
    case ">": return limits.prefix(1).map { "\($0) + 1" }
    case "<": return limits.prefix(1).map { "\($0) - 1" }
    case "<@": return ["'{}'"]
    default: return []
    }
  }
}

extension NormalForm {
  fileprivate var constants: [SQL] {
    switch self {
    case .constant(let text): [SQL(verbatim: text)]
    case .call("array", let items): items.flatMap(\.constants)
    case .column, .call: []
    }
  }
}

private let plainValues: [String: SQL] = [
  "text": "'Example'", "character varying": "'Example'", "character": "'E'", "bpchar": "'Example'",
  "name": "'example'", "\"char\"": "'e'", "integer": "1", "bigint": "1", "smallint": "1",
  "numeric": "1", "real": "1", "double precision": "1", "money": "1", "boolean": "true",
  "date": "date '2025-06-30'", "time without time zone": "time '09:00'",
  "time with time zone": "timetz '09:00+00'",
  "timestamp without time zone": "timestamp '2025-06-30 09:00'",
  "timestamp with time zone": "timestamptz '2025-06-30 09:00+00'", "interval": "interval '1 day'",
  "json": "'{}'::json", "jsonb": "'{}'::jsonb", "bytea": "'\\x00'::bytea",
  "inet": "inet '192.0.2.1'",
  "cidr": "cidr '192.0.2.0/24'", "macaddr": "macaddr '00:00:5e:00:53:01'", "xml": "'<a/>'::xml",
  "tsvector": "''::tsvector", "uuid": "'7e4a0000-0000-4000-8000-0000000000ff'::uuid",
  "int4range": "'empty'::int4range", "int8range": "'empty'::int8range",
  "numrange": "'empty'::numrange", "daterange": "'empty'::daterange",
  "tsrange": "'empty'::tsrange", "tstzrange": "'empty'::tstzrange", "bit": "B'0'",
  "point": "point '(0,0)'",
]
