import CatalogModel
import PostgresClient
import SQLText

/// Tables without their parts.
func tablesQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, Table)]> {
  CatalogQuery(
    """
    select c.oid, n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity,
      obj_description(c.oid, 'pg_class'), \(attributes), \(ancestry)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join pg_class toast on toast.oid = c.reltoastrelid
    left join pg_am m on m.oid = c.relam and m.amname <> 'heap'
    left join pg_tablespace place on place.oid = c.reltablespace
    left join pg_type o on o.oid = c.reloftype
    left join pg_namespace origin on origin.oid = o.typnamespace
    left join pg_foreign_table f on f.ftrelid = c.oid
    left join pg_foreign_server s on s.oid = f.ftserver
    where \(scope.holds(table: "c.oid"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try table(row)) })
}

/// The columns from 6 to 14.
private let attributes: SQL = """
  c.relpersistence, c.reloptions || array(select 'toast.' || option from unnest(toast.reloptions) option),
  case c.relkind when 'f' then 'd' else c.relreplident end, \(index("i.indisreplident")), \(index("i.indisclustered")),
  m.amname, place.spcname, origin.nspname, o.typname
  """

/// The columns from 15 to 20.
private let ancestry: SQL = """
  case c.relkind when 'p' then pg_get_partkeydef(c.oid) end,
  case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end,
  \(parents("ns.nspname")), \(parents("p.relname")), s.srvname, f.ftoptions
  """

private func index(_ condition: SQL) -> SQL {
  """
  (select x.relname from pg_index i join pg_class x on x.oid = i.indexrelid
    where i.indrelid = c.oid and \(condition))
  """
}

private func parents(_ name: SQL) -> SQL {
  """
  array(select \(name) from pg_inherits h join pg_class p on p.oid = h.inhparent
    join pg_namespace ns on ns.oid = p.relnamespace
    where h.inhrelid = c.oid order by h.inhseqno)
  """
}

private func table(_ row: Row) throws(PostgresError) -> Table {
  var table = Table(
    name: try row.qualifiedName(1), rowSecurity: try rowSecurity(row),
    attributes: try attributes(row), partitioning: row[15].map { Expression($0) }, comment: row[5])
  let parents = zip(try row.identifiers(17), try row.identifiers(18)).map {
    QualifiedName(schema: $0, $1)
  }
  if let bound = row[16], let parent = parents.first {
    table.partition = Partition(parent: parent, bound: Expression(bound))
  } else {
    table.parents = parents
  }
  if row[19] != nil {
    table.foreign = ForeignTable(server: try row.identifier(19), options: try row.list(20))
  }
  return table
}

private func attributes(_ row: Row) throws(PostgresError) -> TableAttributes {
  TableAttributes(
    isUnlogged: try row.text(6) == "u", parameters: try row.list(7),
    replicaIdentity: try replicaIdentity(row), clusteredIndex: row[10].map { Identifier($0) },
    accessMethod: row[11].map { Identifier($0) }, tablespace: row[12].map { Identifier($0) },
    type: row[14] == nil ? nil : try row.qualifiedName(13))
}

/// One by an index that has gone is none.
private func replicaIdentity(_ row: Row) throws(PostgresError) -> ReplicaIdentity {
  switch try row.text(8) {
  case "d": return .default
  case "n": return .nothing
  case "f": return .full
  case "i": return row[9].map { .index(Identifier($0)) } ?? .nothing
  case let code: throw PostgresError(message: "unknown replica identity: '\(code)'")
  }
}

private func rowSecurity(_ row: Row) throws(PostgresError) -> RowSecurity {
  guard try row.bool(3) else { return .off }
  return try row.bool(4) ? .forced : .enabled
}
