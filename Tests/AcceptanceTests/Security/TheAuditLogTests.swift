import PostgresClient
import SQLText
import Testing

@Suite struct `The audit log` {
  @Test(arguments: Facts.newTables, ProjectAge.allCases)
  func `records who added, changed and removed a row, with the row before and after`(
    table: TableFact, age: ProjectAge
  ) throws {
    let connection = try Project.complete(age).shared().connect()
    try connection.run("begin")
    let tenant = try TwoTenants(on: connection).ours
    let example = try ExampleRow(of: table.name, on: connection)
    let row = newID()
    try connection.become("authenticated", claiming: .member(tenant.id, role: "admin"))
    try connection.run(example.insertion(tenant: tenant.id, persona: tenant.persona, id: row))
    try connection.run("update public.\(table.name) set persona_id = \(tenant.otherPersona)")
    try connection.run("delete from public.\(table.name)")
    try connection.run("reset role")
    let records = try connection.query(
      """
      select operation, actor_id, actor_role, tenant_id = \(tenant.id), row_id = \(row),
        old_row ->> 'persona_id', new_row ->> 'persona_id'
      from audit.persona_changes where table_name = \(literal: table.table) order by id
      """)
    let one = try connection.value("select \(tenant.persona)")
    let two = try connection.value("select \(tenant.otherPersona)")
    let who: [String?] = ["user one", "authenticated", "t", "t"]
    let expected: [[String?]] = [
      ["INSERT"] + who + [nil, one], ["UPDATE"] + who + [one, two], ["DELETE"] + who + [two, nil],
    ]
    #expect(records.map { record in (0..<7).map { record[$0] } } == expected)
  }

  @Test(arguments: ["anon", "authenticated", "service_role"] as [Identifier], ProjectAge.allCases)
  func `can neither be read nor altered nor written by those it watches`(
    role: Identifier, age: ProjectAge
  ) throws {
    let connection = try Project.complete(age).shared().connect()
    try connection.run("begin")
    let tenant = try TwoTenants(on: connection).ours
    try connection.become(role, claiming: .member(tenant.id, role: "admin"))
    for statement: SQL in [
      "select from audit.persona_changes", "update audit.persona_changes set new_row = null",
      "delete from audit.persona_changes", "truncate audit.persona_changes",
      "insert into audit.persona_changes (id) overriding system value values (1)",
      "select audit.record_persona_change()",
    ] {
      #expect(try connection.failure(of: statement)?.sqlstate == "42501")
    }
    try connection.run("reset role; grant usage on schema audit to public")
    try connection.run("set local role \(role)")
    let failure = try connection.failure(of: "select from audit.persona_changes")
    #expect(failure?.sqlstate == "42501")
  }

  @Test func `goes with its own transaction and with nothing else`() throws {
    try Project.complete().withCopy { database in
      let connection = try database.connect()
      let tenant = try TwoTenants(on: connection).ours
      let example = try ExampleRow(of: "persona_weekly_meetings", on: connection)
      let insertion = example.insertion(tenant: tenant.id, persona: tenant.persona)
      try connection.run("begin")
      try connection.run(insertion)
      try connection.run("savepoint second")
      try connection.run(insertion)
      #expect(try connection.count("select count(*) from audit.persona_changes") == 2)
      try connection.run("rollback to savepoint second")
      try connection.run("commit")
      #expect(try connection.count("select count(*) from audit.persona_changes") == 1)
      try connection.run("begin")
      try connection.run(insertion)
      try connection.run("rollback")
      #expect(try connection.count("select count(*) from audit.persona_changes") == 1)
      try connection.run("delete from public.tenants where id = \(tenant.id)")
      let operations = try connection.texts(
        "select operation from audit.persona_changes order by id")
      #expect(operations == ["INSERT", "DELETE"])
      #expect(try connection.count("select count(*) from public.persona_weekly_meetings") == 0)
    }
  }

  @Test func `records all rows of a statement, in one transaction and one time`() throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenant = try TwoTenants(on: connection).ours
    let example = try ExampleRow(of: "persona_weekly_meetings", on: connection)
    try connection.run(
      example.insertion(
        tenant: tenant.id, persona: tenant.persona, from: "generate_series(1, 100)"))
    let record = try connection.query(
      """
      select count(*), count(distinct row_id), count(distinct recorded_at),
        bool_and(transaction_id = pg_current_xact_id()::text::bigint),
        bool_and(new_row = to_jsonb(m))
      from audit.persona_changes c join public.persona_weekly_meetings m on m.id = c.row_id
      """)
    #expect((0..<5).map { record[0][$0] } == ["100", "100", "1", "t", "t"])
  }

  @Test func `leaves out what follows from recorded evidence, and nothing that a person writes`()
    throws
  {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenant = try TwoTenants(on: connection).ours
    let example = try ExampleRow(of: "persona_case_studies", on: connection)
    try connection.run(example.insertion(tenant: tenant.id, persona: tenant.persona))
    try connection.run("update public.persona_evidence_summary set analyst_commentary = 'Weak'")
    try connection.run("delete from public.personas where id = \(tenant.persona)")
    let records = try connection.texts(
      "select table_name || ' ' || operation from audit.persona_changes order by id")
    #expect(
      records.prefix(2) == ["persona_case_studies INSERT", "persona_evidence_summary UPDATE"])
    #expect(
      records.dropFirst(2).sorted()
        == ["persona_case_studies DELETE", "persona_evidence_summary DELETE"])
  }
}
