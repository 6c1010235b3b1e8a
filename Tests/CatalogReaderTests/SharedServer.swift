import CatalogModel
import CatalogReader
import PostgresClient
import SQLText
import ScratchServer

/// One server for the test process, and in it a database for each script.
enum SharedServer {
  private static let server = Result { try ScratchServer() }

  static func get() throws -> ScratchServer { try server.get() }

  /// 15 of 15.20.
  static func major() throws -> Int {
    try get().connect(to: "postgres").serverVersion / 10_000
  }

  /// Makes a Supabase database, runs the script in it and reads it.
  static func catalog(
    _ name: Identifier, platform: Platform = .supabase, after script: SQL
  ) throws -> Catalog {
    let server = try get()
    try server.createDatabase(name)
    let connection = try server.connect(to: name)
    try connection.run(platformPrelude(platform))
    try connection.run(script)
    return try readCatalog(connection, platform: platform)
  }
}

extension Catalog {
  func table(_ name: Identifier) -> Table? {
    tables.first { $0.name == QualifiedName(name) }
  }

  func function(_ signature: String) -> Function? {
    functions.first { $0.signature.brief == signature }
  }
}

extension Table {
  func column(_ name: Identifier) -> Column? {
    columns.first { $0.name == name }
  }

  func constraint(_ name: Identifier) -> ConstraintRule? {
    constraints.first { $0.name == name }?.rule
  }

  func index(_ name: Identifier) -> Index? {
    indexes.first { $0.name == name }
  }

  func policy(_ name: Identifier) -> Policy? {
    policies.first { $0.name == name }
  }

  func trigger(_ name: Identifier) -> Trigger? {
    triggers.first { $0.name == name }
  }
}
