import PostgresClient
import SQLText
import TestSupport
import Testing

@Suite struct `The tenants' test` {
  private static let path = Repository.path("output/verification/tenants.sql")

  @Test(arguments: ProjectAge.allCases)
  func `passes on what the migrations make, and leaves nothing behind`(age: ProjectAge) throws {
    try Project.complete(age).withCopy { database in
      // Where no project grants by default, what is there already states who reads it.
      try database.connect().run(
        "grant select on public.personas to authenticated, service_role")
      let before = try database.dump()
      let result = try database.psql("-f", Self.path)
      #expect(result.status == 0 && result.errors == "", "\(result.errors)")
      #expect(try database.dump() == before)
      #expect(try database.connect().count("select count(*) from public.tenants") == 0)
    }
  }

  @Test func `is about every table of the new version`() throws {
    let script = try readText(Self.path)
    for table in Facts.newTables {
      #expect(script.contains("('public.\(table.table)', 'tenant_id', 'insert into "))
    }
  }

  @Test func `is tried on thirty faults at least`() {
    #expect(Sabotage.all.count >= 30)
    #expect(Set(Sabotage.all.map(\.statement)).count == Sabotage.all.count)
  }

  /// Roles belong to the whole server, so that nothing is committed.
  @Test(arguments: Sabotage.all)
  func `notices`(sabotage: Sabotage) throws {
    let script = try readText(Self.path)
      .replacing("begin isolation level repeatable read;", with: "")
    try Project.complete(.older).withCopy { database in
      let connection = try database.connect()
      try connection.run("begin")
      try connection.run(sabotage.statement)
      let failure = #expect(throws: PostgresError.self) {
        try connection.run(SQL(verbatim: script))
      }
      let message = try #require(failure).message
      #expect(message.hasPrefix("tenants are not kept apart, "))
      #expect(message.contains(sabotage.report), "\(message.prefix(2000))")
    }
  }
}
