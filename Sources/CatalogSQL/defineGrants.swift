package import CatalogModel
package import SQLText

/// What privileges are granted on.
package enum GrantTarget: Hashable, Sendable {
  case table(QualifiedName)
  case sequence(QualifiedName)
  case function(FunctionSignature, Function.Kind)
  /// A schema, an enum, or an object that stands for itself.
  case object(ObjectPath)

  package var path: ObjectPath {
    switch self {
    case .table(let name): .table(name)
    case .sequence(let name): .sequence(name)
    case .function(let signature, _): .function(signature)
    case .object(let path): path
    }
  }

  package var sql: SQL {
    switch self {
    case .table(let name): "table \(name)"
    case .sequence(let name): "sequence \(name)"
    case .function(let signature, let kind):
      "\(SQL(verbatim: kind.rawValue)) \(signatureSQL(signature))"
    case .object(.standalone(_, .routine(let signature))): "function \(signatureSQL(signature))"
    case .object(.standalone(.foreignServer, let name)): "foreign server \(name.sql)"
    case .object(let path): commentTarget(path)
    }
  }
}

/// Grants every privilege in the list.
package func grant(_ grants: [Grant], on target: GrantTarget) -> [SQL] {
  var statements: [SQL] = []
  for group in grouped(grants) {
    let roles = group.roles.map(roleSQL).joined()
    let plain = group.grant.privileges.filter { !group.grant.withGrantOption.contains($0) }
    if !plain.isEmpty {
      statements.append("grant \(privilegesSQL(plain)) on \(target.sql) to \(roles)")
    }
    if !group.grant.withGrantOption.isEmpty {
      let privileges = privilegesSQL(group.grant.withGrantOption)
      statements.append("grant \(privileges) on \(target.sql) to \(roles) with grant option")
    }
  }
  return statements
}

/// Takes everything from the roles, whatever gave it to them.
package func revokeAll(on target: GrantTarget, from roles: [Identifier]) -> SQL {
  "revoke all on \(target.sql) from \(roles.map(roleSQL).joined())"
}

private func privilegesSQL(_ privileges: [Privilege]) -> SQL {
  privileges.map { SQL(verbatim: $0.rawValue) }.joined()
}

/// Roles that hold the same share one statement.
private func grouped(_ grants: [Grant]) -> [(grant: Grant, roles: [Identifier])] {
  var groups: [(grant: Grant, roles: [Identifier])] = []
  for grant in grants {
    let position = groups.firstIndex {
      $0.grant.privileges == grant.privileges && $0.grant.withGrantOption == grant.withGrantOption
    }
    if let position {
      groups[position].roles.append(grant.role)
    } else {
      groups.append((grant, [grant.role]))
    }
  }
  return groups
}
