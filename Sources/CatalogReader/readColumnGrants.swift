import CatalogModel
import PostgresClient
import SQLText

/// What one role holds on one column alone.
struct ColumnGrant {
  let column: Identifier
  let grant: Grant
}

/// What roles other than the owner hold on single columns of some tables and views.
func columnGrantsQuery(on relations: [ObjectID]) -> CatalogQuery<[ObjectID: [ColumnGrant]]> {
  CatalogQuery(
    """
    select a.attrelid, case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee) end,
      array_agg(distinct lower(g.privilege_type)),
      array_agg(distinct lower(g.privilege_type)) filter (where g.is_grantable), a.attname
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    cross join lateral aclexplode(a.attacl) g
    where a.attnum > 0 and not a.attisdropped and g.grantee <> c.relowner
      and a.attrelid in (select unnest(\(.numbers(relations))::oid[]))
    group by a.attrelid, a.attname, g.grantee
    """,
    grouped: { row throws(PostgresError) in
      ColumnGrant(column: try row.identifier(4), grant: try grant(row))
    })
}

extension [ColumnGrant] {
  /// What is granted on one of the columns.
  func on(_ column: Identifier) -> [Grant] { filter { $0.column == column }.map(\.grant).sorted() }
}
