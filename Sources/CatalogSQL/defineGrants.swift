package import CatalogModel
package import SQLText

/// What privileges are granted on.
package enum GrantTarget: Hashable, Sendable {
  /// A table or view.
  case table(QualifiedName)
  /// One column of a table or view.
  case column(Identifier, of: QualifiedName)
  case sequence(QualifiedName)
  /// The sequence with which the identity of a column counts.
  case columnSequence(QualifiedName, column: Identifier, table: QualifiedName)
  case function(FunctionSignature, Function.Kind)
  /// A schema, an enum, or an object that stands for itself.
  case object(ObjectPath)

  package var path: ObjectPath {
    switch self {
    case .table(let name): .table(name)
    case .column(let name, let table): .column(name, of: table)
    case .columnSequence(_, let column, let table): .column(column, of: table)
    case .sequence(let name): .sequence(name)
    case .function(let signature, let kind):
      kind == .procedure ? .procedure(signature) : .function(signature)
    case .object(let path): path
    }
  }

  package var sql: SQL {
    switch self {
    case .table(let name), .column(_, let name): "table \(name)"
    case .sequence(let name), .columnSequence(let name, _, _): "sequence \(name)"
    case .function(let signature, let kind):
      "\(kindSQL(kind)) \(signatureSQL(signature))"
    case .object(.standalone(_, .routine(let signature))): "function \(signatureSQL(signature))"
    case .object(.standalone(.foreignServer, let name)): "foreign server \(name.sql)"
    case .object(let path): commentTarget(path)
    }
  }
}

extension GrantTarget {
  /// Privileges and what they are on: `select, update on table t`, or `select (a) on table t`.
  func words(_ privileges: [Privilege]) -> SQL {
    let column: SQL = if case .column(let name, _) = self { " (\(name))" } else { "" }
    let list = privileges.map { SQL(verbatim: $0.rawValue) + column }
    return "\(list.joined()) on \(sql)"
  }
}

/// Grants every privilege in the list.
package func grant(_ grants: [Grant], on target: GrantTarget) -> [SQL] {
  changeGrants(from: [], to: grants, on: target)
}

/// Takes everything from the roles, whatever gave it to them.
package func revokeAll(on target: GrantTarget, from roles: [Identifier]) -> SQL {
  let column: SQL = if case .column(let name, _) = target { " (\(name))" } else { "" }
  return "revoke all\(column) on \(target.sql) from \(roles.map(roleSQL).joined())"
}
