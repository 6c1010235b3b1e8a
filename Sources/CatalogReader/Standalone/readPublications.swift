import CatalogModel
import PostgresClient
import SQLText

func publicationsQuery(_ scope: CatalogScope) -> CatalogQuery<[Publication]> {
  let isNarrow = scope.serverVersion >= 150_000
  let columns: SQL =
    isNarrow
    ? "case when r.prattrs is not null then \(.columnNames("r.prattrs", of: "r.prrelid"))::text end"
    : "null"
  let filter: SQL = isNarrow ? "pg_get_expr(r.prqual, r.prrelid)" : "null"
  let schemas: SQL =
    isNarrow
    ? """
    array(select ps.nspname from pg_publication_namespace pn
      join pg_namespace ps on ps.oid = pn.pnnspid where pn.pnpubid = p.oid)
    """ : "null"
  let generated: SQL = scope.serverVersion >= 180_000 ? "p.pubgencols = 's'" : "false"
  return CatalogQuery(
    """
    select p.pubname, p.puballtables, tables.names, tables.columns, tables.filters, \(schemas),
      p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate, p.pubviaroot,
      \(generated),
      obj_description(p.oid, 'pg_publication')
    from pg_publication p
    cross join lateral (
      select array_agg(quote_ident(n.nspname) || '.' || quote_ident(c.relname)),
        array_agg(\(.marked(columns))),
        array_agg(\(.marked(filter)))
      from pg_publication_rel r
      join pg_class c on c.oid = r.prrelid join pg_namespace n on n.oid = c.relnamespace
      where r.prpubid = p.oid
    ) tables (names, columns, filters)
    where \(scope.isUsers("p", of: "pg_publication"))
    """,
    each: { row throws(PostgresError) in try publication(row) })
}

private func publication(_ row: Row) throws(PostgresError) -> Publication {
  let (columns, filters) = (try row.optionals(3), try row.optionals(4))
  var tables: [Publication.PublishedTable] = []
  for (position, name) in try row.list(2).enumerated() {
    let list = columns[position].flatMap(arrayElements)?.map { Identifier($0) } ?? []
    tables.append(
      Publication.PublishedTable(
        QualifiedName(parsing: name), columns: list.isEmpty ? nil : list,
        filter: filters[position].map { Expression($0) }))
  }
  var operations: Set<Publication.Operation> = []
  for (position, operation) in Publication.Operation.allCases.enumerated()
  where try row.bool(6 + position) {
    operations.insert(operation)
  }
  return Publication(
    try row.identifier(0), allTables: try row.bool(1), tables: tables,
    schemas: try row.identifiers(5), operations: operations, viaRoot: try row.bool(10),
    generatedColumns: try row.bool(11), comment: row[12])
}
