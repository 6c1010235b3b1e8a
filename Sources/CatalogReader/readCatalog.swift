package import CatalogModel
package import PostgresClient
import SQLText

/// Reads all that the model can hold, and the names of what it cannot, as of one moment; the number of
/// queries does not grow with the database. The connection must not be in a transaction.
package func readCatalog(
  _ connection: borrowing Connection, platform: Platform
) throws(PostgresError) -> Catalog {
  try connection.run(beginning)
  do {
    let scope = try CatalogScope(of: connection, platform: platform)
    let catalog = try readObjects(connection, scope)
    try connection.run("commit")
    return catalog
  } catch {
    try? connection.run("rollback")
    throw error
  }
}

// What the server prints depends on these: with this path, names are bare in pg_catalog alone.
private let beginning: SQL = """
  begin isolation level repeatable read read only;
  set local search_path = pg_catalog;
  set local quote_all_identifiers = off;
  set local standard_conforming_strings = on;
  set local datestyle = iso;
  set local intervalstyle = postgres;
  set local timezone = utc;
  set local bytea_output = hex;
  set local extra_float_digits = 1;
  """

private func readObjects(
  _ connection: borrowing Connection, _ scope: CatalogScope
) throws(PostgresError) -> Catalog {
  let attachments = try RelationAttachments(of: connection, scope)
  return Catalog(
    schemas: try readSchemas(connection, scope),
    extensions: try readExtensions(connection),
    enums: try readEnums(connection, scope),
    sequences: try readSequences(connection, scope),
    tables: try readTables(connection, scope, attachments),
    views: try readViews(connection, scope, attachments),
    functions: try readFunctions(connection, scope),
    unmodelled: try readUnmodelled(connection, scope))
}

private func readSchemas(
  _ connection: borrowing Connection, _ scope: CatalogScope
) throws(PostgresError) -> [Identifier] {
  let rows = try connection.query(
    """
    select n.nspname from pg_namespace n
    where \(scope.holds(schema: "n")) and \(scope.isFree("n", of: "pg_namespace"))
    """)
  return try rows.map { row throws(PostgresError) in try row.identifier(0) }
}
