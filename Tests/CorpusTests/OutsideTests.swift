import CatalogModel
import CatalogReader
import Foundation
import Migration
import PostgresClient
import SQLText
import ScratchServer
import Testing

/// What runs in no transaction keeps its locks while it waits for others, and so somebody is there to be waited for.
@Suite(.serialized) struct `A statement outside of a transaction` {
  private static let changes: [SQL] = [
    "create index fresh on t (a)", "create unique index fresh on t (a, b)", "drop index old",
    "alter table t add constraint fresh unique (b)",
  ]

  @Test(arguments: changes)
  func `locks what the plan says`(change: SQL) throws {
    let server = try CorpusServer.get()
    for name: Identifier in ["outside", "outside_wish"] {
      try server.dropDatabase(name)
      try server.createDatabase(name)
      try server.connect(to: name).run("create table t (a int, b int); create index old on t (b)")
    }
    try server.connect(to: "outside_wish").run(change)
    let old = try readCatalog(try server.connect(to: "outside"), platform: .postgresql)
    let new = try readCatalog(try server.connect(to: "outside_wish"), platform: .postgresql)
    let diff = diffCatalogs(from: old, to: new, comparing: .canonical)
    let plan = planChanges(diff.changes, context: PlanContext(before: old, after: new))
    let statement = try #require(plan.steps.flatMap(\.statements).first { $0.place == .outside })
    #expect(statement.locks == [Lock(.shareUpdateExclusive, on: QualifiedName("t"))])
    #expect(try modes(of: statement.sql, on: server) == ["ShareUpdateExclusiveLock"])
  }

  /// The locks on the table that the statement holds while a transaction has a row in it that is not there yet.
  private func modes(of statement: SQL, on server: ScratchServer) throws -> Set<String> {
    let other = try server.connect(to: "outside")
    try other.run("begin; insert into t values (1, 1)")
    let address = server.conninfo(for: "outside")
    let ended = DispatchSemaphore(value: 0)
    Thread {
      let connection = try? Connection(address + "&application_name=outside")
      try? connection?.run(statement)
      ended.signal()
    }.start()
    let observer = try server.connect(to: "outside")
    var modes: Set<String> = []
    while modes.isEmpty {
      for row in try observer.query(
        """
        select l.mode from pg_locks l join pg_stat_activity a using (pid)
        where a.application_name = 'outside' and l.granted and l.relation = 't'::regclass
          and a.wait_event_type = 'Lock'
        """)
      {
        modes.insert(try row.text(0))
      }
    }
    try other.run("commit")
    ended.wait()
    return modes
  }
}
