import CatalogModel
import PostgresClient
import SQLText

func compositeTypesQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, CompositeType)]> {
  CatalogQuery(
    """
    select y.oid, n.nspname, y.typname, attributes.names, attributes.types, attributes.collations,
      attributes.comments, obj_description(y.oid, 'pg_type')
    from pg_class c
    join pg_type y on y.oid = c.reltype
    join pg_namespace n on n.oid = c.relnamespace
    cross join lateral (
      select array_agg(a.attname order by a.attnum),
        array_agg(\(.typeName("a.atttypid", modifier: "a.atttypmod")) order by a.attnum),
        array_agg(\(.marked(.name("nullif(a.attcollation, b.typcollation)", in: .collations)))
          order by a.attnum),
        array_agg(\(.marked("col_description(c.oid, a.attnum)")) order by a.attnum)
      from pg_attribute a join pg_type b on b.oid = a.atttypid
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    ) attributes (names, types, collations, comments)
    where c.relkind = 'c' and \(scope.holds(schema: "n")) and \(scope.isFree("y", of: "pg_type"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try compositeType(row)) })
}

private func compositeType(_ row: Row) throws(PostgresError) -> CompositeType {
  let types = try row.list(4)
  let (collations, comments) = (try row.optionals(5), try row.optionals(6))
  let attributes = try row.identifiers(3).enumerated().map { position, name in
    CompositeType.Attribute(
      name: name, type: ColumnType(canonical: types[position]),
      collation: collations[position].map { QualifiedName(parsing: $0) },
      comment: comments[position])
  }
  return CompositeType(try row.qualifiedName(1), attributes: attributes, comment: row[7])
}
