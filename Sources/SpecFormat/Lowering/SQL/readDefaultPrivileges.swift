import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

/// Whose new objects of a kind `ALTER DEFAULT PRIVILEGES` is about.
struct DefaultsSubject: Hashable {
  let role: Identifier
  /// `nil` for all schemas.
  let schema: Identifier?
  let objects: DefaultPrivileges.Objects
}

extension StatementReader {
  mutating func readDefaultPrivileges(_ body: SyntaxNode) -> [Placed<SQLDefinition>] {
    let options = body["options"].elements.map { $0["DefElem"] }
    let lists = Dictionary(
      options.map { ($0["defname"].string ?? "", $0["arg"]["List"]["items"]) }
    ) { first, _ in first }
    let owners = readRoles(lists["roles"] ?? .null)
    guard !owners.isEmpty else {
      refuse(
        "the statement is about the objects of whoever runs it", at: nil,
        help: "write 'alter default privileges for role name'")
      return []
    }
    let schemas = (lists["schemas"] ?? .null).names.map { Identifier($0) }
    let action = body["action"]["GrantStmt"].isNull ? body["action"] : body["action"]["GrantStmt"]
    let roles = readRoles(action["grantees"])
    guard let objects = defaultObjects(action), Set(roles).isDisjoint(with: owners),
      let rights = readRights(action, of: objects.privileges)
    else {
      refuse("default privileges of this kind are not read", at: nil)
      return []
    }
    let change = GrantChange(
      isGrant: action["is_grant"].bool, privileges: rights, roles: roles,
      withOption: action["grant_option"].bool)
    let spaces: [Identifier?] = schemas.isEmpty ? [nil] : schemas
    return owners.flatMap { owner in
      spaces.map { schema in
        let subject = DefaultsSubject(role: owner, schema: schema, objects: objects)
        return Placed(.defaultPrivileges(subject, change), at: range)
      }
    }
  }

  private func defaultObjects(_ action: SyntaxNode) -> DefaultPrivileges.Objects? {
    switch action["objtype"].string {
    case "OBJECT_TABLE": .tables
    case "OBJECT_SEQUENCE": .sequences
    case "OBJECT_FUNCTION", "OBJECT_ROUTINE": .functions
    case "OBJECT_TYPE": .types
    case "OBJECT_SCHEMA": .schemas
    default: nil
    }
  }

  private func readRights(_ action: SyntaxNode, of known: Set<Privilege>) -> Set<Privilege>? {
    let names = action["privileges"].elements.compactMap { $0["AccessPriv"]["priv_name"].string }
    if names.isEmpty { return known }
    let rights = names.compactMap(Privilege.init)
    return rights.count == names.count && known.isSuperset(of: rights) ? Set(rights) : nil
  }
}

extension DefaultPrivileges.Objects {
  /// What can be granted on such an object, without what PostgreSQL 17 added.
  var privileges: Set<Privilege> {
    switch self {
    case .tables: Set(Privilege.allCases.filter(\.isOfTables)).subtracting([.maintain])
    case .sequences: [.select, .update, .usage]
    case .functions: [.execute]
    case .types: [.usage]
    case .schemas: [.usage, .create]
    case .largeObjects: [.select, .update]
    }
  }

  /// What everyone holds on a new one, wherever it is.
  var everyones: Set<Privilege> {
    switch self {
    case .functions: [.execute]
    case .types: [.usage]
    case .tables, .sequences, .schemas, .largeObjects: []
    }
  }
}
