import PostgresClient
import SQLText

/// What a new database of the throw-away server has before the first script.
struct Surroundings {
  let schemas: Set<String>
  let roles: Set<String>

  init(of connection: borrowing Connection) throws(PostgresError) {
    schemas = try names(connection.query("select nspname from pg_catalog.pg_namespace"))
    roles = try names(connection.query("select rolname from pg_catalog.pg_roles"))
  }
}

private func names(_ rows: [Row]) throws(PostgresError) -> Set<String> {
  Set(try rows.map { row throws(PostgresError) in try row.text(0) })
}
