import CatalogModel
import PostgresClient
import SQLText

func readViews(
  _ connection: borrowing Connection, _ scope: CatalogScope, _ attachments: RelationAttachments
) throws(PostgresError) -> [View] {
  let rows = try connection.query(
    """
    select c.oid, n.nspname, c.relname, c.relkind, pg_get_viewdef(c.oid), c.reloptions,
      obj_description(c.oid, 'pg_class')
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where \(scope.holds(view: "c.oid"))
    """)
  let columns = try readViewColumns(connection, scope)
  return try rows.map { row throws(PostgresError) in
    let id = try row.int(0)
    return View(
      name: try row.qualifiedName(1), isMaterialized: try row.text(3) == "m",
      query: Expression(withoutFrame(try row.text(4))), columns: columns[id, default: []],
      options: try row.list(5), indexes: attachments.indexes[id, default: []],
      triggers: attachments.triggers[id, default: []], grants: attachments.grants[id, default: []],
      comment: row[6])
  }
}

private func readViewColumns(
  _ connection: borrowing Connection, _ scope: CatalogScope
) throws(PostgresError) -> [ObjectID: [ViewColumn]] {
  let rows = try connection.query(
    """
    select a.attrelid, a.attname, \(.typeName("a.atttypid", modifier: "a.atttypmod")),
      col_description(a.attrelid, a.attnum)
    from pg_attribute a
    where a.attnum > 0 and not a.attisdropped and \(scope.holds(view: "a.attrelid"))
    order by a.attrelid, a.attnum
    """)
  return try groupByObject(rows) { row throws(PostgresError) in
    ViewColumn(
      name: try row.identifier(1), type: ColumnType(canonical: try row.text(2)), comment: row[3])
  }
}

/// The query without the space before it and the semicolon behind it.
private func withoutFrame(_ definition: String) -> String {
  var query = definition[...]
  if query.hasSuffix(";") { query.removeLast() }
  return String(query.drop { $0 == " " })
}
