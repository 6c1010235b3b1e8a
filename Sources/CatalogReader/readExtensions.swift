import CatalogModel
import PostgresClient
import SQLText

/// All extensions but `plpgsql`, which every database has.
func extensionsQuery() -> CatalogQuery<[Extension]> {
  CatalogQuery(
    """
    select e.extname, n.nspname
    from pg_extension e join pg_namespace n on n.oid = e.extnamespace
    where e.extname <> 'plpgsql'
    """,
    each: { row throws(PostgresError) in
      Extension(name: try row.identifier(0), schema: try row.identifier(1))
    })
}
