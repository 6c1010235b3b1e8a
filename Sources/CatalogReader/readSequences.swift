import CatalogModel
import PostgresClient
import SQLText

/// The sequences but those of identity columns, and of columns that are not read.
///
/// Their grants are read apart.
func sequencesQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, NumberSequence)]> {
  CatalogQuery(
    """
    select c.oid, n.nspname, c.relname, \(.typeName("s.seqtypid")), s.seqstart, s.seqincrement,
      s.seqmin, s.seqmax, s.seqcache, s.seqcycle, \(.comment(on: "c.oid", in: "pg_class")),
      tn.nspname, t.relname, a.attname, c.relpersistence
    from pg_sequence s
    join pg_class c on c.oid = s.seqrelid
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
      and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
    left join pg_class t on t.oid = d.refobjid
    left join pg_namespace tn on tn.oid = t.relnamespace
    left join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
    where \(scope.holds(schema: "n")) and \(scope.isFree("c", of: "pg_class"))
      and (d.objid is null or d.deptype = 'a')
      and (t.oid is null or \(scope.holds(table: "t.oid")))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try sequence(row)) })
}

private func sequence(_ row: Row) throws(PostgresError) -> NumberSequence {
  NumberSequence(
    name: try row.qualifiedName(1), type: ColumnType(canonical: try row.text(3)),
    start: try row.int(4), increment: try row.int(5), minimum: try row.int(6),
    maximum: try row.int(7), cache: try row.int(8), cycles: try row.bool(9),
    isUnlogged: try row.text(14) == "u",
    owner: row[13] == nil
      ? nil
      : NumberSequence.Owner(table: try row.qualifiedName(11), column: try row.identifier(13)),
    comment: row[10])
}
