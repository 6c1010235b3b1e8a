import CatalogModel
import PostgresClient
import SQLText

/// Tables without their parts.
func tablesQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, Table)]> {
  CatalogQuery(
    """
    select c.oid, n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity,
      obj_description(c.oid, 'pg_class')
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where \(scope.holds(table: "c.oid"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try table(row)) })
}

private func table(_ row: Row) throws(PostgresError) -> Table {
  Table(name: try row.qualifiedName(1), rowSecurity: try rowSecurity(row), comment: row[5])
}

private func rowSecurity(_ row: Row) throws(PostgresError) -> RowSecurity {
  guard try row.bool(3) else { return .off }
  return try row.bool(4) ? .forced : .enabled
}
