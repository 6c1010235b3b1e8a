import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  /// Reads `GRANT` and `REVOKE` on tables and functions that are named one by one.
  mutating func readGrant(_ body: SyntaxNode) -> [Placed<SQLDefinition>] {
    let subjects = grantSubjects(body)
    guard body["targtype"].string == "ACL_TARGET_OBJECT", !subjects.isEmpty else {
      refuse(
        "grants on anything but named tables and functions are not read", at: nil,
        help: "name the tables or functions one by one, or take the statement out")
      return []
    }
    guard let privileges = readPrivileges(body) else { return [] }
    let change = GrantChange(
      isGrant: body["is_grant"].bool, privileges: privileges,
      roles: readRoles(body["grantees"]), withOption: body["grant_option"].bool)
    return subjects.map { Placed(.grant($0, change), at: range) }
  }

  private func grantSubjects(_ body: SyntaxNode) -> [GrantSubject] {
    let objects = body["objects"].elements
    switch body["objtype"].string {
    case "OBJECT_TABLE":
      return objects.map { .table(relationName($0["RangeVar"])) }
    case "OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE":
      return objects.map { .function(functionReference($0["ObjectWithArgs"])) }
    default: return []
    }
  }

  private mutating func readPrivileges(_ body: SyntaxNode) -> Set<Privilege>? {
    let isOfTable = body["objtype"].string == "OBJECT_TABLE"
    let names = body["privileges"].elements.map { $0["AccessPriv"] }
    if names.contains(where: { !$0["cols"].isNull }) {
      refuse("privileges on single columns are not read", at: nil)
      return nil
    }
    if names.isEmpty { return isOfTable ? allOfTable : [.execute] }
    var privileges: Set<Privilege> = []
    for name in names.compactMap({ $0["priv_name"].string }) {
      guard let privilege = Privilege(rawValue: name),
        isOfTable ? privilege.isOfTables : privilege == .execute
      else {
        refuse("'\(name)' is no privilege on this object", at: tokens.word(name))
        return nil
      }
      privileges.insert(privilege)
    }
    return privileges
  }
}

/// `ALL` of a table, without what PostgreSQL 17 added.
private let allOfTable = Set(Privilege.allCases.filter(\.isOfTables)).subtracting([.maintain])
