import CatalogModel
import PostgresClient
import SQLText

func domainsQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, Domain)]> {
  CatalogQuery(
    """
    select y.oid, n.nspname, y.typname, \(.typeName("y.typbasetype", modifier: "y.typtypmod")),
      ln.nspname, l.collname, y.typnotnull, pg_get_expr(y.typdefaultbin, 0),
      checks.names, checks.definitions, checks.comments, obj_description(y.oid, 'pg_type')
    from pg_type y
    join pg_namespace n on n.oid = y.typnamespace
    join pg_type b on b.oid = y.typbasetype
    left join pg_collation l on l.oid = y.typcollation and l.oid <> b.typcollation
    left join pg_namespace ln on ln.oid = l.collnamespace
    cross join lateral (
      select array_agg(c.conname order by c.conname),
        array_agg(pg_get_constraintdef(c.oid) order by c.conname),
        array_agg(coalesce('=' || obj_description(c.oid, 'pg_constraint'), '') order by c.conname)
      from pg_constraint c where c.contypid = y.oid and c.contype = 'c'
    ) checks (names, definitions, comments)
    where y.typtype = 'd' and \(scope.holds(schema: "n")) and \(scope.isFree("y", of: "pg_type"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try domain(row)) })
}

private func domain(_ row: Row) throws(PostgresError) -> Domain {
  let (definitions, comments) = (try row.list(9), try row.list(10))
  let checks = try row.identifiers(8).enumerated().map { position, name in
    Domain.Check(
      name: name, definition: Expression(definitions[position]),
      comment: comments[position].isEmpty ? nil : String(comments[position].dropFirst()))
  }
  return Domain(
    try row.qualifiedName(1), base: ColumnType(canonical: try row.text(3)),
    collation: row[5] == nil ? nil : try row.qualifiedName(4), isNullable: try !row.bool(6),
    value: row[7].map { Expression($0) }, checks: checks, comment: row[11])
}
