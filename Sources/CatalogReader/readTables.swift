import CatalogModel
import PostgresClient
import SQLText

func readTables(
  _ connection: borrowing Connection, _ scope: CatalogScope, _ attachments: RelationAttachments
) throws(PostgresError) -> [Table] {
  let rows = try connection.query(
    """
    select c.oid, n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity,
      obj_description(c.oid, 'pg_class')
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where \(scope.holds(table: "c.oid"))
    """)
  let columns = try readColumns(connection, scope)
  let constraints = try readConstraints(connection, scope)
  let policies = try readPolicies(connection, scope)
  return try rows.map { row throws(PostgresError) in
    let id = try row.int(0)
    return Table(
      name: try row.qualifiedName(1), columns: columns[id, default: []],
      constraints: constraints[id, default: []], indexes: attachments.indexes[id, default: []],
      rowSecurity: try rowSecurity(row), policies: policies[id, default: []],
      triggers: attachments.triggers[id, default: []],
      grants: attachments.grants[id, default: []], comment: row[5])
  }
}

private func rowSecurity(_ row: Row) throws(PostgresError) -> RowSecurity {
  guard try row.bool(3) else { return .off }
  return try row.bool(4) ? .forced : .enabled
}
