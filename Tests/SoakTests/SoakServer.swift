import CatalogModel
import CatalogReader
import PostgresClient
import SQLText
import ScratchServer
import TestSupport

/// One server for both suites, with the roles that scripts may name.
enum SoakServer {
  private static let server = Result {
    let server = try ScratchServer()
    try server.connect(to: "postgres").run("create role app_reader; create role app_writer")
    return server
  }

  static func get() throws -> ScratchServer { try server.get() }
}
