import CatalogModel
import PostgresClient
import SQLText

/// Tables without their parts.
func tablesQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, Table)]> {
  CatalogQuery(
    """
    select c.oid, n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity,
      \(attributes), \(ancestry)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join pg_class toast on toast.oid = c.reltoastrelid and toast.reloptions is not null
    left join pg_am m on m.oid = c.relam and m.amname <> 'heap'
    left join pg_tablespace place on place.oid = c.reltablespace
    left join pg_type o on o.oid = c.reloftype and c.reloftype <> 0
    left join pg_namespace origin on origin.oid = o.typnamespace
    left join pg_foreign_table f on f.ftrelid = c.oid
    left join pg_foreign_server s on s.oid = f.ftserver
    where \(scope.holds(table: "c.oid"))
    """,
    each: { row throws(PostgresError) in (try row.int(0), try table(row)) })
}

/// The columns from 5 to 12.
private let attributes: SQL = """
  c.relpersistence,
  case when toast.reloptions is null then c.reloptions else
    c.reloptions || array(select 'toast.' || option from unnest(toast.reloptions) option) end,
  case c.relkind when 'f' then 'd' else c.relreplident end,
  case when c.relreplident = 'i' then (
    select x.relname from pg_index i join pg_class x on x.oid = i.indexrelid
    where i.indrelid = c.oid and i.indisreplident) end,
  m.amname, place.spcname, origin.nspname, o.typname
  """

/// The columns from 13 to 16.
private let ancestry: SQL = """
  case c.relkind when 'p' then pg_get_partkeydef(c.oid) end,
  case when c.relispartition then pg_get_expr(c.relpartbound, c.oid) end,
  s.srvname, f.ftoptions
  """

/// The indexes by which tables are clustered, and the parents of tables in their order.
struct KinQueries {
  private let clustered: QueryBatch.Ticket<[ObjectID: [Identifier]]>
  private let parents: QueryBatch.Ticket<[ObjectID: [QualifiedName]]>

  init(_ batch: inout QueryBatch) {
    clustered = batch.add(
      CatalogQuery(
        """
        select i.indrelid, x.relname from pg_index i join pg_class x on x.oid = i.indexrelid
        where i.indisclustered
        """,
        grouped: { row throws(PostgresError) in try row.identifier(1) }))
    parents = batch.add(
      CatalogQuery(
        """
        select h.inhrelid, n.nspname, p.relname
        from pg_inherits h join pg_class p on p.oid = h.inhparent
        join pg_namespace n on n.oid = p.relnamespace
        where p.relkind in ('r', 'p', 'f')
        order by h.inhrelid, h.inhseqno
        """,
        grouped: { row throws(PostgresError) in try row.qualifiedName(1) }))
  }

  func complete(
    _ tables: [(ObjectID, Table)], _ answers: QueryBatch.Answers
  ) throws(PostgresError) -> [(ObjectID, Table)] {
    let clustered = try answers(clustered)
    let parents = try answers(parents)
    return tables.map { id, table in
      var table = table
      let above = parents[id] ?? []
      if let partition = table.partition, let parent = above.first {
        table.partition = Partition(parent: parent, bound: partition.bound)
      } else {
        table.partition = nil
        table.parents = above
      }
      table.attributes?.clusteredIndex = clustered[id]?.first
      return (id, table)
    }
  }
}

private func table(_ row: Row) throws(PostgresError) -> Table {
  var table = Table(
    name: try row.qualifiedName(1),
    rowSecurity: RowSecurity(isEnabled: try row.bool(3), isForced: try row.bool(4)),
    attributes: try attributes(row), partitioning: row[13].map { Expression($0) })
  // The parent is read apart.
  table.partition = row[14].map { Partition(parent: table.name, bound: Expression($0)) }
  if !row.isNull(15) {
    table.foreign = ForeignTable(server: try row.identifier(15), options: try row.list(16))
  }
  return table
}

private func attributes(_ row: Row) throws(PostgresError) -> TableAttributes {
  TableAttributes(
    isUnlogged: try row.text(5) == "u", parameters: try row.list(6),
    replicaIdentity: try replicaIdentity(row), accessMethod: row[9].map { Identifier($0) },
    tablespace: row[10].map { Identifier($0) },
    type: row.isNull(12) ? nil : try row.qualifiedName(11))
}

/// One by an index that has gone is none.
private func replicaIdentity(_ row: Row) throws(PostgresError) -> ReplicaIdentity {
  switch try row.text(7) {
  case "d": return .default
  case "n": return .nothing
  case "f": return .full
  case "i": return row[8].map { .index(Identifier($0)) } ?? .nothing
  case let code: throw PostgresError(message: "unknown replica identity: '\(code)'")
  }
}
