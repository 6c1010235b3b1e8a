package import SQLText

/// What tells an object from others of its kind.
package enum StandaloneName: Hashable, Sendable {
  /// One of a whole database, such as a publication.
  case global(Identifier)
  case inSchema(QualifiedName)
  case routine(FunctionSignature)
  case `operator`(OperatorName, left: ColumnType?, right: ColumnType?)
  /// An operator class or family of an index method.
  case ofMethod(QualifiedName, Identifier)
  case cast(ColumnType, ColumnType)
  case mapping(Identifier, server: Identifier)
  case defaults(role: Identifier, schema: Identifier?, objects: DefaultPrivileges.Objects)

  /// The name as it follows the kind in `DROP`, `ALTER` and `COMMENT ON`.
  package var sql: SQL {
    switch self {
    case .global(let name): "\(name)"
    case .inSchema(let name): "\(name)"
    case .routine(let signature):
      signature.inputs.isEmpty
        ? "\(signature.name)(*)" : "\(signature.name)(\(signature.inputs.map(\.sql).joined()))"
    case .operator(let name, let left, let right):
      "\(name.sql) (\([left, right].map { $0?.sql ?? "none" }.joined()))"
    case .ofMethod(let name, let method): "\(name) using \(method)"
    case .cast(let source, let target): "(\(source.sql) as \(target.sql))"
    case .mapping(let role, let server): "for \(role) server \(server)"
    case .defaults(let role, let schema, let objects):
      "for role \(role)" + (schema.map { " in schema \($0)" } ?? "")
        + " on \(SQL(verbatim: objects.rawValue))"
    }
  }

  /// The schema that holds the object.
  package var schema: Identifier? {
    switch self {
    case .global, .cast, .mapping: nil
    case .inSchema(let name), .ofMethod(let name, _): name.schema
    case .routine(let signature): signature.name.schema
    case .operator(let name, _, _): name.schema
    case .defaults(_, let schema, _): schema
    }
  }

  /// The name where it is one of the names of types.
  package var qualified: QualifiedName? {
    if case .inSchema(let name) = self { name } else { nil }
  }
}

extension StandaloneName: CustomStringConvertible {
  package var description: String {
    switch self {
    case .global(let name): name.name
    case .inSchema(let name): name.description
    case .routine(let signature): signature.description
    case .operator(let name, let left, let right):
      "\(name.schema).\(name.symbol)(\(left?.name ?? "none"), \(right?.name ?? "none"))"
    case .ofMethod(let name, let method): "\(name) using \(method)"
    case .cast(let source, let target): "\(source) as \(target)"
    case .mapping(let role, let server): "\(role) on \(server)"
    case .defaults(let role, let schema, let objects):
      "\(role)\(schema.map { " in \($0)" } ?? "") on \(objects.rawValue)"
    }
  }
}
