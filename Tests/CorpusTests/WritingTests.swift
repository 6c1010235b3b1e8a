import CatalogModel
import CatalogReader
import Foundation
import Migration
import PostgresClient
import Reporting
import SQLText
import ScratchServer
import Testing

@Suite(.serialized) struct `A writer to a table of a million rows` {
  @Test(arguments: Disturbance.all)
  func `never waits for long while a plan runs`(change: Disturbance) throws {
    let waits = try BusyDatabase.shared.get().waits(during: change, care: Care())
    #expect(waits == 0, "\(waits) inserts waited too long")
  }

  @Test(arguments: Disturbance.all.filter(\.takesTime))
  func `waits for long while the same changes run in a single transaction`(
    change: Disturbance
  ) throws {
    #expect(try BusyDatabase.shared.get().waits(during: change, care: .offline) > 0)
  }
}

/// A database with many rows, and an empty one of its shape.
struct BusyDatabase: Sendable {
  static let shared = Result { try BusyDatabase() }

  private let name: Identifier = "busy"
  private let limits = TimeLimits(lock: "400ms", statement: "30s")
  private let standing: Catalog

  private init() throws {
    let server = try CorpusServer.get()
    try server.createDatabase("busy_shape")
    try server.connect(to: "busy_shape").run(shape)
    standing = try readCatalog(try server.connect(to: "busy_shape"), platform: .postgresql)
    try server.createDatabase(name, template: "busy_shape")
    let connection = try server.connect(to: name)
    try connection.run(rows)
    // As slow as where a table does not fit into memory, on any machine.
    for setting: SQL in [
      "enable_hashjoin = off", "enable_mergejoin = off", "maintenance_work_mem = '1MB'",
      "max_parallel_maintenance_workers = 0", "max_parallel_workers_per_gather = 0",
    ] {
      try connection.run("alter database busy set \(setting)")
    }
  }

  /// How often a writer waits too long while the plan of a change runs, which is taken back then.
  func waits(during change: Disturbance, care: Care) throws -> Int {
    let wanted = try catalog(after: change.sql)
    let diff = diffCatalogs(from: standing, to: wanted, comparing: .canonical)
    var context = PlanContext(before: standing, after: wanted, care: care)
    let plan = planChanges(diff.changes, context: context)
    let writer = try Writer(to: name, patience: limits.lock)
    try run(plan)
    let waits = try writer.stop()
    context.care = .offline
    try run(rollback(of: plan, context: context))
    return waits
  }

  /// What the database has after a change.
  private func catalog(after script: String) throws -> Catalog {
    let server = try CorpusServer.get()
    try server.createDatabase("busy_wish", template: "busy_shape")
    defer { try? server.dropDatabase("busy_wish") }
    let connection = try server.connect(to: "busy_wish")
    try connection.run(SQL(verbatim: script))
    return try readCatalog(connection, platform: .postgresql)
  }

  /// Runs the script of a plan with psql.
  private func run(_ plan: Plan) throws {
    let script = renderScript(plan, title: "A change", direction: .up, spec: nil, limits: limits)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).sql")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(script.utf8).write(to: file)
    // Not every server comes with one.
    let own = "\(PostgresBinaries.find()?.folder ?? "")/psql"
    let psql = FileManager.default.isExecutableFile(atPath: own) ? own : "/usr/bin/psql"
    _ = try outputOfProgram([
      psql, "--no-psqlrc", "--quiet", "-v", "ON_ERROR_STOP=1", "-f", file.path(),
      "-d", try CorpusServer.get().conninfo(for: name),
    ])
  }
}

private let shape: SQL = """
  create type mood as enum ('glad', 'sad');
  create table kinds (id int primary key);
  create table events (
    id bigint generated always as identity primary key, kind_id int not null, payload text not null,
    code varchar(20), note text);
  create index events_kind on events (kind_id);
  alter table events enable row level security;
  """

private let rows: SQL = """
  insert into kinds select generate_series(1, 500000);
  insert into events (kind_id, payload, code, note)
    select 1 + (n * 7919::bigint) % 500000, md5(n::text), 'c' || n, 'note' from generate_series(1, 1000000) n;
  """
