import CatalogModel
import PostgresClient
import SQLText

/// The indexes of each table and materialized view but those that constraints made.
///
/// Their keys are read apart; each index is with the number by which they are found.
func indexesQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [(ObjectID, Index)]]> {
  let distinctNulls: SQL = scope.serverVersion >= 150_000 ? "i.indnullsnotdistinct" : "false"
  return CatalogQuery(
    """
    select i.indrelid, i.indexrelid, c.relname, m.amname, i.indisunique,
      array(select a.attname from unnest(i.indkey) with ordinality k (number, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
        where k.place > i.indnkeyatts order by k.place),
      pg_get_expr(i.indpred, i.indrelid), \(distinctNulls), c.reloptions,
      obj_description(i.indexrelid, 'pg_class'), pin.nspname, pic.relname,
      \(.extensions(of: "c", in: "pg_class"))
    from pg_index i
    join pg_class c on c.oid = i.indexrelid
    join pg_am m on m.oid = c.relam
    \(joinOfParentIndex)
    where \(scope.holds(relation: "i.indrelid")) and \(scope.isIndex("i"))
      and not \(scope.isOfConstraint("i"))
    """,
    grouped: { row throws(PostgresError) in (try row.int(1), try index(row)) })
}

/// The index of the parent table of which the index `i` is a part, as `pic` in the schema `pin`.
let joinOfParentIndex: SQL = """
  left join pg_inherits ih on ih.inhrelid = i.indexrelid
  left join pg_class pic on pic.oid = ih.inhparent
  left join pg_namespace pin on pin.oid = pic.relnamespace
  """

private func index(_ row: Row) throws(PostgresError) -> Index {
  var index = Index(
    name: try row.identifier(2), method: try row.identifier(3), isUnique: try row.bool(4),
    keys: [], include: try row.identifiers(5), predicate: row[6].map { Expression($0) },
    nullsNotDistinct: try row.bool(7), parameters: try row.list(8),
    parent: row[11] == nil ? nil : try row.qualifiedName(10), comment: row[9])
  index.extensions = try row.extensions(12)
  return index
}

/// The keys of each index, in its order.
func indexKeysQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [IndexKey]]> {
  CatalogQuery(
    """
    select i.indexrelid, a.attname,
      case when a.attname is null then pg_get_indexdef(i.indexrelid, k.place::int, false) end,
      (k.option & 1) = 1, (k.option & 2) = 2,
      ln.nspname, l.collname, pn.nspname, p.opcname, own.attoptions,
      nullif(own.attstattarget, -1)
    from pg_index i
    cross join lateral unnest(
      i.indkey::int2[], i.indoption::int2[], i.indcollation::oid[], i.indclass::oid[])
      with ordinality k (number, option, collation_id, class_id, place)
    join pg_attribute own on own.attrelid = i.indexrelid and own.attnum = k.place
    left join pg_attribute a
      on a.attrelid = i.indrelid and a.attnum = k.number and k.number <> 0
    join pg_type t on t.oid = coalesce(a.atttypid, own.atttypid)
    left join pg_collation l on l.oid = k.collation_id
      and k.collation_id <> coalesce(a.attcollation, t.typcollation)
    left join pg_namespace ln on ln.oid = l.collnamespace
    left join pg_opclass p on p.oid = k.class_id
      and (own.attoptions is not null or \(isNotDefaultClass))
    left join pg_namespace pn on pn.oid = p.opcnamespace
    where k.place <= i.indnkeyatts and \(scope.holds(relation: "i.indrelid"))
    order by i.indexrelid, k.place
    """,
    grouped: { row throws(PostgresError) in
      let isDescending = try row.bool(3)
      return IndexKey(
        try keyValue(row), collation: row[6] == nil ? nil : try row.qualifiedName(5),
        operatorClass: row[8] == nil ? nil : try row.qualifiedName(7),
        classParameters: try row.list(9), statistics: row[10] == nil ? nil : try row.int(10),
        isDescending: isDescending, nullsFirst: try row.bool(4))
    })
}

// A class may be the default of another type than the key's: of 'bpchar', for a key of type 'text'.
private let isNotDefaultClass: SQL = """
  (not p.opcdefault or (p.opckeytype = 0 or a.attname is not null) and exists (
    select from pg_opclass d
    where d.opcmethod = p.opcmethod and d.opcdefault and d.opcintype = t.oid and d.oid <> p.oid))
  """

private func keyValue(_ row: Row) throws(PostgresError) -> IndexKey.Value {
  guard row[1] == nil else { return .column(try row.identifier(1)) }
  return .expression(Expression(try row.text(2)))
}
