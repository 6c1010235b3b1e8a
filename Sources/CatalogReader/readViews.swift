import CatalogModel
import PostgresClient
import SQLText

/// Views without their parts.
func viewsQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, View)]> {
  CatalogQuery(
    """
    select c.oid, n.nspname, c.relname, c.relkind, pg_get_viewdef(c.oid), c.reloptions
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where \(scope.holds(view: "c.oid"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try view(row)) })
}

private func view(_ row: Row) throws(PostgresError) -> View {
  View(
    name: try row.qualifiedName(1), isMaterialized: try row.text(3) == "m",
    query: Expression(withoutFrame(try row.text(4))), options: try row.list(5))
}

/// The query without the space before it and the semicolon behind it.
private func withoutFrame(_ definition: String) -> String {
  var query = definition[...]
  if query.hasSuffix(";") { query.removeLast() }
  return String(query.drop { $0 == " " })
}
