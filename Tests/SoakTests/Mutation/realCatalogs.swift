import CatalogModel
import CatalogReader
import Foundation
import PostgresClient
import SQLText
import ScratchServer
import TestSupport

/// The catalog of the specifications, and those of scripts that have something of nearly every kind.
let realCatalogs = Result {
  let snapshot = try JSONDecoder().decode(
    Snapshot.self, from: Data(try readText(Repository.path("specs/catalog/v4.json")).utf8))
  return try MutationPool(
    [("v4.json", snapshot.catalog)]
      + scripts().enumerated().map { number, name in
        (name, try catalog(of: name, in: Identifier("real_\(number)")))
      })
}

/// The last script of some cases of every kind, in a stable order.
private func scripts() throws -> [String] {
  let root = Repository.path("Tests/Goldens/migrate")
  let files = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    .filter { $0.hasSuffix("/after.sql") }
  let kinds = Dictionary(grouping: files) { $0.prefix { $0 != "/" } }
  return kinds.sorted { $0.key < $1.key }.flatMap { $0.value.prefix(3) }
}

private func catalog(of script: String, in database: Identifier) throws -> Catalog {
  let server = try SoakServer.get()
  try server.createDatabase(database)
  let connection = try server.connect(to: database)
  let text = try readText(Repository.path("Tests/Goldens/migrate/\(script)"))
  try connection.run(SQL(verbatim: text))
  var catalog = try readCatalog(connection, platform: .postgresql)
  // It stands beside a catalog in a snapshot, and is none of its attributes.
  catalog.serverVersion = nil
  return catalog
}
