import CatalogModel
import PostgresClient
import SQLText

func rangeTypesQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, RangeType)]> {
  let multirange: SQL =
    scope.serverVersion >= 140_000
    ? """
    (select quote_ident(mn.nspname) || '.' || quote_ident(m.typname)
      from pg_type m join pg_namespace mn on mn.oid = m.typnamespace where m.oid = r.rngmultitypid)
    """ : "null"
  return CatalogQuery(
    """
    select y.oid, n.nspname, y.typname, \(.typeName("r.rngsubtype")),
      case when not c.opcdefault then \(.name("c.oid", in: .operatorClasses)) end,
      \(.name("nullif(r.rngcollation, b.typcollation)", in: .collations)),
      \(.name("r.rngcanonical", in: .functions)), \(.name("r.rngsubdiff", in: .functions)),
      \(multirange), obj_description(y.oid, 'pg_type')
    from pg_range r
    join pg_type y on y.oid = r.rngtypid
    join pg_type b on b.oid = r.rngsubtype
    join pg_opclass c on c.oid = r.rngsubopc
    join pg_namespace n on n.oid = y.typnamespace
    where \(scope.holds(schema: "n")) and \(scope.isFree("y", of: "pg_type"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try rangeType(row)) })
}

private func rangeType(_ row: Row) throws(PostgresError) -> RangeType {
  RangeType(
    try row.qualifiedName(1), subtype: try row.type(3), operatorClass: row.optionalName(4),
    collation: row.optionalName(5), canonical: row.optionalName(6),
    difference: row.optionalName(7), multirange: row.optionalName(8), comment: row[9])
}
