import CatalogModel
import PostgresClient
import SQLText

/// What roles other than the owner hold on each table or view as a whole.
func readRelationGrants(
  _ connection: borrowing Connection, _ scope: CatalogScope
) throws(PostgresError) -> [ObjectID: [Grant]] {
  try readGrants(
    connection,
    on: """
      select c.oid, c.relowner, coalesce(c.relacl, acldefault('r', c.relowner))
      from pg_class c where \(scope.holds(relation: "c.oid"))
      """)
}

/// What roles other than the owner hold on each sequence.
func readSequenceGrants(
  _ connection: borrowing Connection, _ scope: CatalogScope
) throws(PostgresError) -> [ObjectID: [Grant]] {
  try readGrants(
    connection,
    on: """
      select c.oid, c.relowner, coalesce(c.relacl, acldefault('s', c.relowner))
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'S' and \(scope.holds(schema: "n"))
      """)
}

/// What roles other than the owner hold on each function; at first that is `public`'s right to run it.
func readFunctionGrants(
  _ connection: borrowing Connection, _ scope: CatalogScope
) throws(PostgresError) -> [ObjectID: [Grant]] {
  try readGrants(
    connection,
    on: """
      select p.oid, p.proowner, coalesce(p.proacl, acldefault('f', p.proowner))
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where \(scope.holds(schema: "n"))
      """)
}

private func readGrants(
  _ connection: borrowing Connection, on objects: SQL
) throws(PostgresError) -> [ObjectID: [Grant]] {
  let rows = try connection.query(
    """
    select o.id, case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee) end,
      array_agg(distinct lower(g.privilege_type)),
      array_agg(distinct lower(g.privilege_type)) filter (where g.is_grantable)
    from (\(objects)) o (id, owner, acl), aclexplode(o.acl) g
    where g.grantee <> o.owner
    group by o.id, g.grantee
    """)
  return try groupByObject(rows) { row throws(PostgresError) in
    Grant(
      role: try row.identifier(1), privileges: try privileges(try row.list(2)),
      withGrantOption: try privileges(try row.list(3)))
  }
}

private func privileges(_ names: [String]) throws(PostgresError) -> Set<Privilege> {
  var privileges: Set<Privilege> = []
  for name in names {
    guard let privilege = Privilege(rawValue: name) else {
      throw PostgresError(message: "unknown privilege: '\(name)'")
    }
    privileges.insert(privilege)
  }
  return privileges
}
