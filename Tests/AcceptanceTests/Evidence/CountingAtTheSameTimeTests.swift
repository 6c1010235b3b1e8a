import Foundation
import PostgresClient
import SQLText
import TestSupport
import Testing

@Suite struct `Counting evidence at the same time` {
  /// Both statements run in the middle of the other's transaction: the second one waits for the first.
  @Test(arguments: Write.allCases, Write.allCases)
  func `counts what both of two transactions wrote`(first: Write, second: Write) throws {
    try Project.complete().withCopy { database in
      let connection = try database.connect()
      let rows = try SomeEvidence(on: connection)
      try connection.run("begin")
      try connection.run(rows.statement(first, byFirst: true))
      let process = try database.startPsql("-c", rows.statement(second, byFirst: false).text)
      defer { if process.isRunning { process.terminate() } }
      try waitUntilOneWaits(in: database)
      #expect(process.isRunning)
      try connection.run("commit")
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let expected = 4 + first.change + second.change
      #expect(try Summary(of: rows.tenant.persona, on: connection)?.total == expected)
    }
  }

  @Test func `counts the first two rows of a persona`() throws {
    try Project.complete().withCopy { database in
      let connection = try database.connect()
      let rows = try SomeEvidence(on: connection, count: 0)
      try connection.run("begin")
      try connection.run(rows.statement(.insertion, byFirst: true))
      let process = try database.startPsql("-c", rows.statement(.insertion, byFirst: false).text)
      defer { if process.isRunning { process.terminate() } }
      try waitUntilOneWaits(in: database)
      try connection.run("commit")
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try Summary(of: rows.tenant.persona, on: connection)?.total == 2)
    }
  }

  @Test func `forgets what was rolled back`() throws {
    try Project.complete().withCopy { database in
      let connection = try database.connect()
      let rows = try SomeEvidence(on: connection)
      try connection.run("begin")
      try connection.run(rows.statement(.insertion, byFirst: true))
      let process = try database.startPsql("-c", rows.statement(.insertion, byFirst: false).text)
      defer { if process.isRunning { process.terminate() } }
      try waitUntilOneWaits(in: database)
      try connection.run("rollback")
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(try Summary(of: rows.tenant.persona, on: connection)?.total == 5)
    }
  }

  /// Each client works on its own rows, and every statement touches the summaries of the same personas.
  @Test func `stays right under four busy clients, none of which deadlocks`() throws {
    try Project.complete().withCopy { database in
      let connection = try database.connect()
      let rows = try SomeEvidence(on: connection, count: 0)
      let folder = TemporaryFolder()
      let processes = try (0..<4).map { client in
        let script = (0..<60).map { rows.busyStatements(client: client, round: $0) }
        try folder.write(script.joined(separator: ";\n").text + ";\n", to: "\(client).sql")
        return try database.startPsql("-f", folder.path("\(client).sql"))
      }
      for process in processes { process.waitUntilExit() }
      withExtendedLifetime(folder) {}
      #expect(processes.map(\.terminationStatus) == [0, 0, 0, 0])
      for persona in [rows.tenant.persona, rows.tenant.otherPersona] {
        let written = try connection.count(
          "select count(*) from public.persona_public_research where persona_id = \(persona)")
        #expect(try Summary(of: persona, on: connection)?.total == written)
        #expect(written == 4 * 60)
      }
    }
  }

  private func waitUntilOneWaits(in database: Database) throws {
    let observer = try database.connect()
    let deadline = ContinuousClock.now + .seconds(30)
    var waiting = 0
    while waiting == 0, ContinuousClock.now < deadline {
      usleep(5000)
      waiting = try observer.count(
        """
        select count(*) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'
        """)
    }
    #expect(waiting == 1)
  }
}

enum Write: CaseIterable {
  case insertion, deletion, departure, arrival

  /// By how much it changes the number of the persona's sources.
  var change: Int {
    switch self {
    case .insertion, .arrival: 1
    case .deletion, .departure: -1
    }
  }
}

/// A persona with evidence, and statements that do not touch each other's rows.
private struct SomeEvidence {
  let tenant: Tenant
  private let example: ExampleRow
  private let rows = [newID(), newID(), newID(), newID()]
  private let elsewhere = [newID(), newID()]

  init(on connection: borrowing Connection, count: Int = 4) throws {
    tenant = try TwoTenants(on: connection).ours
    example = try ExampleRow(of: "persona_public_research", on: connection)
    for row in rows.prefix(count) {
      try connection.run(example.insertion(tenant: tenant.id, persona: tenant.persona, id: row))
    }
    for row in elsewhere.prefix(count) {
      try connection.run(
        example.insertion(tenant: tenant.id, persona: tenant.otherPersona, id: row))
    }
  }

  /// Adds two rows to each persona, exchanges one of each, and removes one of each.
  func busyStatements(client: Int, round: Int) -> SQL {
    let number = client * 1000 + round
    let personas = [tenant.persona, tenant.otherPersona]
    let both: SQL = """
      (values (\(personas[number % 2]), 1), (\(personas[1 - number % 2]), 1),
        (\(personas[number % 2]), 2), (\(personas[1 - number % 2]), 2)) as new (persona, place)
      """
    let id: SQL = "md5(concat(new.persona, new.place, '\(number)'))::uuid"
    func ids(_ place: SQL) -> SQL {
      "(\(personas.map { "md5(concat(\($0), '\(place)', '\(number)'))::uuid" as SQL }.joined()))"
    }
    return [
      example.insertion(tenant: tenant.id, persona: "new.persona", id: id, from: both),
      """
      update public.\(example.table)
      set persona_id = case persona_id when \(personas[0]) then \(personas[1])
        else \(personas[0]) end
      where id in \(ids("1"))
      """,
      "delete from public.\(example.table) where id in \(ids("2"))",
    ].joined(separator: ";\n")
  }

  func statement(_ write: Write, byFirst isFirst: Bool) -> SQL {
    let row = isFirst ? rows[0] : rows[1]
    switch write {
    case .insertion:
      return example.insertion(tenant: tenant.id, persona: tenant.persona)
    case .deletion:
      return "delete from public.\(example.table) where id = \(row)"
    case .departure:
      return """
        update public.\(example.table) set persona_id = \(tenant.otherPersona) where id = \(row)
        """
    case .arrival:
      let row = isFirst ? elsewhere[0] : elsewhere[1]
      return "update public.\(example.table) set persona_id = \(tenant.persona) where id = \(row)"
    }
  }
}
