package import CatalogModel
package import PostgresClient
import SQLText

/// Reads all that the model can hold, and the names of what it cannot, as of one moment and in four round
/// trips. The connection must not be in a transaction.
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
  var batch = QueryBatch()
  let schemas = GrantedQueries(
    &batch, schemasQuery(scope), grantedIn: .schemas, at: \.grants)
  let extensions = batch.add(extensionsQuery())
  let enums = GrantedQueries(&batch, enumsQuery(scope), grantedIn: .types, at: \.grants)
  let sequences = GrantedQueries(
    &batch, sequencesQuery(scope), grantedIn: .sequences, at: \.grants)
  let relations = RelationQueries(&batch, scope)
  let functions = GrantedQueries(
    &batch, functionsQuery(scope), grantedIn: .functions, at: \.grants)
  let standalone = StandaloneQueries(&batch, scope)
  let dependencies = DependencyQueries(&batch, scope)
  let unmodelled = batch.add(unmodelledQuery(scope))
  let answers = try batch.send(to: connection)
  return Catalog(
    schemas: try schemas.assemble(answers), extensions: try answers(extensions),
    enums: try enums.assemble(answers), sequences: try sequences.assemble(answers),
    tables: try relations.assembleTables(answers),
    views: try relations.assembleViews(answers), functions: try functions.assemble(answers),
    standalone: try standalone.assemble(answers),
    dependencies: try dependencies.assemble(answers), unmodelled: try answers(unmodelled),
    serverVersion: scope.serverVersion)
}
