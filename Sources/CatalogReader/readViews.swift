import CatalogModel
import PostgresClient
import SQLText

/// Views without their parts.
func viewsQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, View)]> {
  CatalogQuery(
    """
    select c.oid, n.nspname, c.relname, c.relkind, pg_get_viewdef(c.oid), c.reloptions,
      case c.relkind when 'm' then (
        select x.relname from pg_index i join pg_class x on x.oid = i.indexrelid
        where i.indrelid = c.oid and i.indisclustered) end
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where \(scope.holds(view: "c.oid"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try view(row)) })
}

private func view(_ row: Row) throws(PostgresError) -> View {
  var view = View(
    name: try row.qualifiedName(1), isMaterialized: try row.text(3) == "m",
    query: Expression(withoutFrame(try row.text(4))), options: try row.list(5))
  view.clusteredIndex = row[6].map { Identifier($0) }
  return view
}

/// The query without the space before it and the semicolon behind it.
private func withoutFrame(_ definition: String) -> String {
  var query = definition[...]
  if query.hasSuffix(";") { query.removeLast() }
  return String(query.drop { $0 == " " })
}
