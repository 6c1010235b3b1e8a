package import CatalogModel
package import PostgresClient
import SQLText

/// Reads all that the model can hold, and the names of what it cannot, as of one moment and in five round
/// trips. The connection must not be in a transaction.
///
/// - Parameter owners: whether it is read who owns each object.
package func readCatalog(
  _ connection: borrowing Connection, platform: Platform, owners: Bool = false
) throws(PostgresError) -> Catalog {
  try connection.run(beginning)
  do {
    let scope = try CatalogScope(of: connection, platform: platform)
    let catalog = try readObjects(connection, scope, owners: owners)
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
  set local max_parallel_workers_per_gather = 0;
  set local jit = off;
  """

/// Two batches: the objects, then the names of what they have by number.
private func readObjects(
  _ connection: borrowing Connection, _ scope: CatalogScope, owners readsOwners: Bool
) throws(PostgresError) -> Catalog {
  var batch = QueryBatch()
  let relations = RelationQueries(&batch, scope)
  let pairs = batch.add(pairsQuery())
  let schemas = GrantedQueries(
    &batch, schemasQuery(scope), grantedIn: .schemas, at: \.grants)
  let extensions = batch.add(extensionsQuery())
  let enums = GrantedQueries(&batch, enumsQuery(scope), grantedIn: .types, at: \.grants)
  let sequences = GrantedQueries(
    &batch, sequencesQuery(scope), grantedIn: .sequences, at: \.grants)
  let functions = GrantedQueries(
    &batch, functionsQuery(scope), grantedIn: .functions, at: \.grants)
  let standalone = StandaloneQueries(&batch, scope)
  let owners = readsOwners ? OwnerQueries(&batch) : nil
  let answers = try batch.send(to: connection)

  let facts = try relations.read(answers)
  var second = QueryBatch()
  let parts = try RelationParts(&second, of: facts, scope)
  let dependencies = try DependencyNames(
    &second, of: try answers(pairs), facts: facts, all: readsOwners, scope)
  let unmodelled = second.add(
    unmodelledQuery(scope, columnGrantsOn: facts.relationsWithColumnGrants))
  let details = try second.send(to: connection)

  let names = try dependencies.read(details)
  let (tables, views) = try parts.assemble(details)
  var catalog = Catalog(
    schemas: try schemas.assemble(answers), extensions: try answers(extensions),
    enums: try enums.assemble(answers), sequences: try sequences.assemble(answers),
    tables: tables, views: views, functions: try functions.assemble(answers),
    standalone: try standalone.assemble(answers),
    dependencies: dependencies.dependencies(named: names),
    unmodelled: try details(unmodelled), serverVersion: scope.serverVersion)
  catalog.owners = try owners?.assemble(answers, named: names, in: catalog)
  return catalog
}
