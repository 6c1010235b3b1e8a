import CatalogModel
import PostgresClient
import SQLText

/// All extensions but `plpgsql`, which every database has.
func readExtensions(
  _ connection: borrowing Connection
) throws(PostgresError) -> [Extension] {
  let rows = try connection.query(
    """
    select e.extname, n.nspname
    from pg_extension e join pg_namespace n on n.oid = e.extnamespace
    where e.extname <> 'plpgsql'
    """)
  return try rows.map { row throws(PostgresError) in
    Extension(name: try row.identifier(0), schema: try row.identifier(1))
  }
}
