import CatalogModel
import CatalogReader
import Migration
import PostgresClient
import SQLText
import ScratchServer

/// A database that one worker fills, reads and empties again and again.
struct SoakDatabase: ~Copyable {
  private let connection: Connection

  init(_ name: Identifier) throws {
    let server = try SoakServer.get()
    try server.dropDatabase(name)
    try server.createDatabase(name)
    connection = try server.connect(to: name)
  }

  borrowing func catalog() throws -> Catalog {
    try readCatalog(connection, platform: .postgresql)
  }

  /// As an operator would, block by block.
  borrowing func run(_ plan: Plan) throws {
    for block in plan.blocks {
      let statements = block.entries.map(\.statement.sql)
      guard !block.isTransaction else {
        try run(statements)
        continue
      }
      for statement in statements {
        do {
          try connection.run(statement)
        } catch {
          throw SoakFailure(error, in: statement)
        }
      }
    }
  }

  /// In one transaction, with the name of the statement that fails.
  borrowing func run(_ statements: [SQL]) throws {
    do {
      try connection.run((["begin"] + statements + ["commit"]).joined(separator: ";\n"))
    } catch {
      try connection.run("rollback")
      throw failure(of: statements, or: error)
    }
  }

  /// Makes the database as empty as it was.
  borrowing func empty() throws {
    let schemas = try connection.query(
      "select nspname from pg_namespace where nspname !~ '^(pg_|information_schema$)'")
    let names = try schemas.map { Identifier(try $0.text(0)) }
    try connection.run("drop schema if exists \(names) cascade; create schema public")
  }

  /// Runs them again one by one: a script that is sent at once does not tell where it stopped.
  private borrowing func failure(of statements: [SQL], or error: PostgresError) -> any Error {
    defer { try? connection.run("rollback") }
    do { try connection.run("begin") } catch { return error }
    for statement in statements {
      do {
        try connection.run(statement)
      } catch {
        return SoakFailure(error, in: statement)
      }
    }
    return error
  }
}

struct SoakFailure: Error, CustomStringConvertible {
  let description: String
  let isWithoutCast: Bool

  init(_ error: PostgresError, in statement: SQL) {
    description = "\(error)\nin: \(statement.text)"
    isWithoutCast = error.sqlstate == "42846"
  }
}
