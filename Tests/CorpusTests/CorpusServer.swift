import CatalogModel
import CatalogReader
import Migration
import PostgresClient
import SQLText
import ScratchServer

/// One server for all cases, with the roles that their scripts may name.
enum CorpusServer {
  private static let server = Result {
    let server = try ScratchServer()
    try server.connect(to: "postgres").run(
      "create role app_reader; create role app_writer; create role app_stranger")
    return server
  }

  static func get() throws -> ScratchServer { try server.get() }

  /// 15 of 15.20.
  static func major() throws -> Int { try knownMajor.get() }

  private static let knownMajor = Result {
    try get().connect(to: "postgres").serverVersion / 10_000
  }

  /// The extensions that there are, and the libraries with which the server was built.
  static func offer() throws -> Set<String> { try knownOffer.get() }

  private static let knownOffer = Result {
    let rows = try get().connect(to: "postgres").query(
      """
      select name from pg_available_extensions
      union select 'icu' from pg_collation where collname = 'de-x-icu'
      union select unnest(enumvals) from pg_settings where name = 'default_toast_compression'
      """)
    return Set(try rows.map { row in try row.text(0) })
  }

  /// Copied as files where the server can do that: it writes no log of it.
  static func createDatabase(_ name: Identifier) throws {
    let strategy: SQL = try major() >= 15 ? " strategy file_copy" : ""
    try get().connect(to: "postgres").run("create database \(name)\(strategy)")
  }
}

/// A database of one case, with one connection for all that is read and run after its script.
final class CorpusDatabase {
  let name: Identifier
  private let server: ScratchServer
  private var connection: Connection

  init(_ name: Identifier, running script: String) throws {
    self.name = name
    server = try CorpusServer.get()
    try CorpusServer.createDatabase(name)
    try server.connect(to: name).run(SQL(verbatim: script))
    connection = try server.connect(to: name)
  }

  func connect() throws -> Connection { try server.connect(to: name) }

  /// Copies the database, to which no connection may be open meanwhile.
  func copy(as copy: Identifier) throws {
    connection = try server.connect(to: "postgres")
    try server.createDatabase(copy, template: name)
    connection = try server.connect(to: name)
  }

  func catalog() throws -> Catalog { try readCatalog(connection, platform: .postgresql) }

  /// What a copy has when the statements have run there.
  func catalog(afterTrying statements: [PlanStatement]) throws -> Catalog {
    let trial = Identifier("\(name)_trial")
    try copy(as: trial)
    defer { try? server.dropDatabase(trial) }
    let connection = try server.connect(to: trial)
    try connection.run("begin; set local search_path = public; \(script(of: statements)); commit")
    return try readCatalog(connection, platform: .postgresql)
  }

  /// Commits what no transaction may use that it has made itself: the rest can then be tried in one.
  func runFirst(of steps: [PlanStep]) throws {
    for statement in steps.flatMap(\.statements) where statement.place == .first {
      try connection.run(statement.sql)
    }
  }

  func dump() throws -> String { try server.dumpSchema(of: name) }

  /// Runs a plan as an operator would, block by block.
  ///
  /// - Returns: what it said of its locks, and the server tells otherwise.
  func run(_ plan: Plan) throws -> [String] {
    var meter = try LockMeter(connection)
    try connection.run("set search_path = public")
    for block in plan.blocks {
      if block.isTransaction { try connection.run("begin") }
      try meter.beginTransaction(connection)
      for statement in block.entries.map(\.statement) {
        do {
          try connection.run(statement.sql)
        } catch {
          if block.isTransaction { try connection.run("rollback") }
          throw FailedStatement(statement: statement.text, error: error)
        }
        if block.isTransaction { try meter.measure(statement, connection) }
      }
      if block.isTransaction { try connection.run("commit") }
    }
    return meter.failures
  }

  /// Subscriptions go first: no database can be dropped under them.
  func drop() throws {
    for row in try connection.query(
      """
      select subname from pg_subscription
      where subdbid = (select oid from pg_database where datname = current_database())
      """)
    {
      let subscription = Identifier(try row.text(0))
      try connection.run("alter subscription \(subscription) disable")
      try connection.run("alter subscription \(subscription) set (slot_name = none)")
      try connection.run("drop subscription \(subscription)")
    }
    try server.dropDatabase(name)
  }
}

struct FailedStatement: Error, CustomStringConvertible {
  let statement: String
  let error: PostgresError

  var description: String { "\(error)\nin: \(statement)" }
}
