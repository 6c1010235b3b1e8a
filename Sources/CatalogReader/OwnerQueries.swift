import CatalogModel
import PostgresClient
import SQLText

/// Who owns what: by the numbers of objects, and by the names of those that have none among the others.
struct OwnerQueries {
  private let numbered: QueryBatch.Ticket<[(ObjectAddress, Identifier)]>
  private let named: QueryBatch.Ticket<[(ObjectPath, Identifier)]>

  init(_ batch: inout QueryBatch) {
    numbered = batch.add(numberedQuery())
    named = batch.add(namedQuery())
  }

  func assemble(
    _ answers: QueryBatch.Answers, named names: [ObjectAddress: ObjectPath], in catalog: Catalog
  ) throws(PostgresError) -> [ObjectPath: Identifier] {
    let wanted = catalog.pathsWithOwner
    var owners: [ObjectPath: Identifier] = [:]
    for (path, owner) in try answers(named) where wanted.contains(path) { owners[path] = owner }
    for (address, owner) in try answers(numbered) {
      guard let path = names[address], wanted.contains(path) else { continue }
      owners[path] = owner
    }
    return owners
  }
}

private func numberedQuery() -> CatalogQuery<[(ObjectAddress, Identifier)]> {
  let queries = owned.map { catalog, column in
    SQL(verbatim: "select '\(catalog)'::regclass, oid, \(column) from \(catalog)")
  }
  return CatalogQuery(
    """
    select o.catalog::oid::int8, o.id::int8, pg_get_userbyid(o.owner)
    from (\(queries.joined(separator: " union all "))) o (catalog, id, owner)
    where o.id >= 16384
    """,
    each: { row throws(PostgresError) in
      (
        ObjectAddress(table: try row.int(0), object: try row.int(1)), try row.identifier(2)
      )
    })
}

/// The catalog's tables whose rows have an owner, and the column that says which.
private let owned = [
  ("pg_class", "relowner"), ("pg_type", "typowner"), ("pg_proc", "proowner"),
  ("pg_operator", "oprowner"), ("pg_opclass", "opcowner"), ("pg_opfamily", "opfowner"),
  ("pg_collation", "collowner"), ("pg_ts_config", "cfgowner"), ("pg_ts_dict", "dictowner"),
  ("pg_statistic_ext", "stxowner"), ("pg_language", "lanowner"),
  ("pg_event_trigger", "evtowner"), ("pg_foreign_data_wrapper", "fdwowner"),
  ("pg_foreign_server", "srvowner"), ("pg_publication", "pubowner"),
]

private func namedQuery() -> CatalogQuery<[(ObjectPath, Identifier)]> {
  CatalogQuery(
    """
    select 'schema', array[n.nspname]::text[], pg_get_userbyid(n.nspowner) from pg_namespace n
    union all
    select 'subscription', array[s.subname]::text[], pg_get_userbyid(s.subowner)
    from pg_subscription s
    where s.subdbid = (select d.oid from pg_database d where d.datname = current_database())
    """
  ) { rows throws(PostgresError) in
    var owners: [(ObjectPath, Identifier)] = []
    for row in rows {
      guard let path = ObjectPath(kind: try row.text(0), parts: try row.list(1)) else { continue }
      owners.append((path, try row.identifier(2)))
    }
    return owners
  }
}
