import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension StatementReader {
  /// Reads `GRANT` and `REVOKE` on tables, schemas and functions that are named one by one.
  mutating func readGrant(_ body: SyntaxNode) -> [Placed<SQLDefinition>] {
    let subjects = grantSubjects(body)
    guard body["targtype"].string == "ACL_TARGET_OBJECT", !subjects.isEmpty else {
      refuse(
        "grants on anything but named tables, schemas and functions are not read", at: nil,
        help: "name the objects one by one, or take the statement out")
      return []
    }
    guard let rights = readRights(body) else { return [] }
    let roles = readRoles(body["grantees"])
    return subjects.flatMap { subject in
      rights.map { columns, privileges in
        let change = GrantChange(
          isGrant: body["is_grant"].bool, privileges: privileges, columns: columns, roles: roles,
          withOption: body["grant_option"].bool)
        return Placed(.grant(subject, change), at: range)
      }
    }
  }

  private func grantSubjects(_ body: SyntaxNode) -> [GrantSubject] {
    let objects = body["objects"].elements
    switch body["objtype"].string {
    case "OBJECT_TABLE":
      return objects.map { .table(relationName($0["RangeVar"])) }
    case "OBJECT_FUNCTION", "OBJECT_PROCEDURE", "OBJECT_ROUTINE":
      return objects.map { .function(functionReference($0["ObjectWithArgs"])) }
    case "OBJECT_SCHEMA": return objects.compactMap { $0.string.map { .schema(Identifier($0)) } }
    default: return []
    }
  }

  /// The privileges with the columns on which they are; none for the whole object.
  private mutating func readRights(
    _ body: SyntaxNode
  ) -> [(columns: [Identifier], privileges: Set<Privilege>)]? {
    let kind = body["objtype"].string
    let isOfTable = kind == "OBJECT_TABLE"
    let known: Set<Privilege> =
      switch kind {
      case "OBJECT_TABLE": allOfTable.union([.maintain])
      case "OBJECT_SCHEMA": [.usage, .create]
      default: [.execute]
      }
    let names = body["privileges"].elements.map { $0["AccessPriv"] }
    if names.isEmpty { return [([], isOfTable ? allOfTable : known)] }
    var rights: [[Identifier]: Set<Privilege>] = [:]
    for name in names {
      let columns = name["cols"].names.map { Identifier($0) }
      guard let word = name["priv_name"].string else {
        rights[columns, default: []].formUnion(allOfColumn)
        continue
      }
      guard let privilege = Privilege(rawValue: word), known.contains(privilege),
        columns.isEmpty || allOfColumn.contains(privilege)
      else {
        refuse("'\(word)' is no privilege on this object", at: tokens.word(word))
        return nil
      }
      rights[columns, default: []].insert(privilege)
    }
    return rights.map { ($0.key, $0.value) }
      .sorted { $0.columns.description < $1.columns.description }
  }
}

/// `ALL` of a column.
private let allOfColumn: Set<Privilege> = [.select, .insert, .update, .references]

/// `ALL` of a table, without what PostgreSQL 17 added.
private let allOfTable = Set(Privilege.allCases.filter(\.isOfTables)).subtracting([.maintain])
