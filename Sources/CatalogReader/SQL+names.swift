import CatalogModel
import PostgresClient
import SQLText

/// A catalog's table whose objects other tables point at by number.
enum NamedCatalog {
  case functions, operators, collations, operatorClasses, operatorFamilies, parsers, dictionaries,
    templates

  fileprivate var table: SQL {
    switch self {
    case .functions: "pg_proc"
    case .operators: "pg_operator"
    case .collations: "pg_collation"
    case .operatorClasses: "pg_opclass"
    case .operatorFamilies: "pg_opfamily"
    case .parsers: "pg_ts_parser"
    case .dictionaries: "pg_ts_dict"
    case .templates: "pg_ts_template"
    }
  }

  /// What the names of the table's columns begin with.
  fileprivate var prefix: SQL {
    switch self {
    case .functions: "pro"
    case .operators: "opr"
    case .collations: "coll"
    case .operatorClasses: "opc"
    case .operatorFamilies: "opf"
    case .parsers: "prs"
    case .dictionaries: "dict"
    case .templates: "tmpl"
    }
  }
}

extension SQL {
  /// The schema and name of an object, each quoted; null where the number is 0. The argument may use no alias
  /// `o` or `n`.
  static func name(_ number: SQL, in catalog: NamedCatalog) -> SQL {
    """
    (select quote_ident(n.nspname) || '.' || quote_ident(o.\(catalog.prefix)name)
    from \(catalog.table) o join pg_namespace n on n.oid = o.\(catalog.prefix)namespace
    where o.oid = \(number))
    """
  }

  /// A value that may be null as an element of an array, as `Row.optionals` reads it.
  static func marked(_ value: SQL) -> SQL { "coalesce('=' || \(value), '')" }

  /// The options that hold no secret, of a list of `name=value`.
  static func openOptions(_ options: SQL) -> SQL {
    "array(select o from unnest(\(options)) o where not \(isSecret("o")))"
  }
}

extension Row {
  /// A name that `SQL.name` gave.
  func name(_ index: Int) throws(PostgresError) -> QualifiedName {
    QualifiedName(parsing: try text(index))
  }

  func optionalName(_ index: Int) -> QualifiedName? {
    self[index].map { QualifiedName(parsing: $0) }
  }

  func optionalOperator(_ index: Int) -> OperatorName? {
    optionalName(index).map { OperatorName(schema: $0.schema, $0.name.name) }
  }

  func type(_ index: Int) throws(PostgresError) -> ColumnType {
    ColumnType(canonical: try text(index))
  }

  func optionalType(_ index: Int) -> ColumnType? {
    self[index].map { ColumnType(canonical: $0) }
  }

  /// The elements of an array of marked values.
  func optionals(_ index: Int) throws(PostgresError) -> [String?] {
    try list(index).map { $0.isEmpty ? nil : String($0.dropFirst()) }
  }

  /// A list of `name=value`.
  func settings(_ index: Int) throws(PostgresError) -> [Setting] {
    try list(index).map { option in
      let name = option.prefix { $0 != "=" }
      return Setting(Identifier(String(name)), String(option.dropFirst(name.count + 1)))
    }
  }
}
