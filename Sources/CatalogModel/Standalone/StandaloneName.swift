package import SQLText

/// What tells an object from others of its kind.
package enum StandaloneName: Hashable, Codable, Sendable {
  /// One of a whole database, such as a publication.
  case global(Identifier)
  case inSchema(QualifiedName)
  case routine(FunctionSignature)

  /// The name as it follows the kind in `DROP`, `ALTER` and `COMMENT ON`.
  package var sql: SQL {
    switch self {
    case .global(let name): "\(name)"
    case .inSchema(let name): "\(name)"
    case .routine(let signature): "\(signature.name)(\(signature.inputs.map(\.sql).joined()))"
    }
  }

  /// The schema that holds the object.
  package var schema: Identifier? {
    switch self {
    case .global: nil
    case .inSchema(let name): name.schema
    case .routine(let signature): signature.name.schema
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
    }
  }
}
