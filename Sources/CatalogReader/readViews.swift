import CatalogModel
import PostgresClient
import SQLText

/// Views without their parts.
func viewsQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, View)]> {
  CatalogQuery(
    """
    select c.oid, n.nspname, c.relname, c.relkind, pg_get_viewdef(c.oid), c.reloptions,
      obj_description(c.oid, 'pg_class'),
      (select x.relname from pg_index i join pg_class x on x.oid = i.indexrelid
        where i.indrelid = c.oid and i.indisclustered)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where \(scope.holds(view: "c.oid"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try view(row)) })
}

private func view(_ row: Row) throws(PostgresError) -> View {
  var view = View(
    name: try row.qualifiedName(1), isMaterialized: try row.text(3) == "m",
    query: Expression(withoutFrame(try row.text(4))), options: try row.list(5), comment: row[6])
  view.clusteredIndex = row[7].map { Identifier($0) }
  return view
}

func viewColumnsQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [ViewColumn]]> {
  CatalogQuery(
    """
    select a.attrelid, a.attname, \(.typeName("a.atttypid", modifier: "a.atttypmod")),
      col_description(a.attrelid, a.attnum), pg_get_expr(d.adbin, d.adrelid),
      nullif(a.attstattarget, -1), case when a.attstorage <> y.typstorage then a.attstorage end
    from pg_attribute a
    join pg_type y on y.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and \(scope.holds(view: "a.attrelid"))
    order by a.attrelid, a.attnum
    """,
    grouped: { row throws(PostgresError) in
      var column = ViewColumn(
        name: try row.identifier(1), type: ColumnType(canonical: try row.text(2)),
        default: row[4].map { Expression($0) }, comment: row[3])
      column.statistics = row[5] == nil ? nil : try row.int(5)
      column.storage = row[6].flatMap(storage)
      return column
    })
}

/// The query without the space before it and the semicolon behind it.
private func withoutFrame(_ definition: String) -> String {
  var query = definition[...]
  if query.hasSuffix(";") { query.removeLast() }
  return String(query.drop { $0 == " " })
}
