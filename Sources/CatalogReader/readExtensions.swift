import CatalogModel
import PostgresClient
import SQLText

/// All extensions but `plpgsql`, which every database has.
func extensionsQuery() -> CatalogQuery<[Extension]> {
  CatalogQuery(
    """
    select e.extname, n.nspname, given.text, case when given.text is not null then v.comment end,
      e.extversion, e.extversion is distinct from v.default_version
    from pg_extension e join pg_namespace n on n.oid = e.extnamespace
    left join pg_available_extensions v on v.name = e.extname
    cross join lateral (
      select nullif(obj_description(e.oid, 'pg_extension'), v.comment)) given (text)
    where e.extname <> 'plpgsql'
    """,
    each: { row throws(PostgresError) in
      Extension(
        name: try row.identifier(0), schema: try row.identifier(1), version: try row.text(4),
        isVersionChosen: try row.bool(5) ? true : nil, givenComment: row[2],
        broughtComment: row[3])
    })
}
