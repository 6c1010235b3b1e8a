import PostgresClient
import SQLText
import Testing

@Suite struct `Counting evidence` {
  @Test(arguments: EvidenceTable.allCases)
  func `follows a row that comes, moves to another persona and goes`(table: EvidenceTable) throws {
    let connection = try begin()
    let tenants = try TwoTenants(on: connection)
    let ours = tenants.ours
    let example = try ExampleRow(of: table.name, on: connection)
    let row = newID()

    #expect(try Summary(of: ours.persona, on: connection) == nil)
    try connection.run(example.insertion(tenant: ours.id, persona: ours.persona, id: row))
    let one = try Summary(ours, table, 1, on: connection)
    let none = try Summary(ours, table, 0, on: connection)
    #expect(try Summary(of: ours.persona, on: connection) == one)

    try connection.run(
      "update public.\(table.name) set persona_id = \(ours.otherPersona) where id = \(row)")
    #expect(try Summary(of: ours.persona, on: connection) == none)
    #expect(try Summary(of: ours.otherPersona, on: connection) == one)

    try connection.run("delete from public.\(table.name) where id = \(row)")
    #expect(try Summary(of: ours.otherPersona, on: connection) == none)
    #expect(try Summary(of: tenants.theirs.persona, on: connection) == nil)
  }

  @Test(arguments: EvidenceTable.allCases)
  func `follows statements of 10,000 rows`(table: EvidenceTable) throws {
    let connection = try begin()
    let tenants = try TwoTenants(on: connection)
    let ours = tenants.ours
    let example = try ExampleRow(of: table.name, on: connection)
    let alternating: SQL = """
      case number % 4 when 0 then \(ours.persona) else \(ours.otherPersona) end
      """
    try connection.run(
      example.insertion(
        tenant: ours.id, persona: alternating, from: "generate_series(1, 10000) number"))
    let quarter = try Summary(ours, table, 2500, on: connection)
    let rest = try Summary(ours, table, 7500, on: connection)
    let all = try Summary(ours, table, 10_000, on: connection)
    let none = try Summary(ours, table, 0, on: connection)
    #expect(try Summary(of: ours.persona, on: connection) == quarter)
    #expect(try Summary(of: ours.otherPersona, on: connection) == rest)

    try connection.run("update public.\(table.name) set persona_id = \(ours.persona)")
    #expect(try Summary(of: ours.persona, on: connection) == all)
    #expect(try Summary(of: ours.otherPersona, on: connection) == none)

    try connection.run("delete from public.\(table.name)")
    #expect(try Summary(of: ours.persona, on: connection) == none)
  }

  @Test func `is right for a user who may not read personas`() throws {
    let connection = try Project.complete(.newer).shared().connect()
    try connection.run("begin")
    let ours = try TwoTenants(on: connection).ours
    for role: Identifier in ["authenticated", "service_role"] {
      let example = try ExampleRow(of: "persona_case_studies", on: connection)
      try connection.become(role, claiming: .member(ours.id, role: "editor"))
      #expect(try connection.failure(of: "select from public.personas")?.sqlstate == "42501")
      try connection.run(example.insertion(tenant: ours.id, persona: ours.persona))
    }
    let two = try Summary(ours, .caseStudies, 2, on: connection)
    #expect(try Summary(of: ours.persona, on: connection) == two)
  }

  @Test(arguments: EvidenceTable.allCases)
  func `ignores what another tenant says of a persona`(table: EvidenceTable) throws {
    let connection = try begin()
    let tenants = try TwoTenants(on: connection)
    let (ours, theirs) = (tenants.ours, tenants.theirs)
    let example = try ExampleRow(of: table.name, on: connection)
    let foreign = example.insertion(tenant: theirs.id, persona: ours.persona)
    try connection.run(foreign)
    #expect(try Summary(of: ours.persona, on: connection) == nil)

    try connection.run(example.insertion(tenant: ours.id, persona: ours.persona))
    try connection.run(foreign)
    let one = try Summary(ours, table, 1, on: connection)
    #expect(try Summary(of: ours.persona, on: connection) == one)

    try connection.run("delete from public.\(table.name) where tenant_id = \(theirs.id)")
    #expect(try Summary(of: ours.persona, on: connection) == one)
  }

  @Test func `makes a new summary in the place of another tenant's`() throws {
    let connection = try begin()
    let tenants = try TwoTenants(on: connection)
    let (ours, theirs) = (tenants.ours, tenants.theirs)
    let summary = try ExampleRow(of: "persona_evidence_summary", on: connection)
    let opinion = try ExampleRow(of: "persona_expert_opinions", on: connection)
    try connection.become("authenticated", claiming: .member(theirs.id, role: "editor"))
    try connection.run(summary.insertion(tenant: theirs.id, persona: ours.persona))
    try connection.become("authenticated", claiming: .member(ours.id, role: "editor"))
    try connection.run(opinion.insertion(tenant: ours.id, persona: ours.persona))
    try connection.run("reset role")
    let one = try Summary(ours, .expertOpinions, 1, on: connection)
    #expect(try Summary(of: ours.persona, on: connection) == one)
  }

  @Test func `keeps what analysts wrote and adds the sources counted by hand`() throws {
    let connection = try begin()
    let tenants = try TwoTenants(on: connection)
    let ours = tenants.ours
    let example = try ExampleRow(of: "persona_expert_opinions", on: connection)
    try connection.run(example.insertion(tenant: ours.id, persona: ours.persona))
    try connection.run(
      """
      update public.persona_evidence_summary
      set overall_confidence_level = 'high', analyst_commentary = 'Sound', other_sources_count = 5
      where persona_id = \(ours.persona)
      """)
    try connection.run(example.insertion(tenant: ours.id, persona: ours.persona))
    let row = try connection.query(
      """
      select overall_confidence_level, analyst_commentary, total_sources, expert_opinions_count
      from public.persona_evidence_summary where persona_id = \(ours.persona)
      """)
    #expect(row.map(\.values) == [["high", "Sound", "7", "2"]])
  }

  @Test func `ends with the persona`() throws {
    let connection = try begin()
    let tenants = try TwoTenants(on: connection)
    let ours = tenants.ours
    try insertEvidence(of: ours, on: connection)
    try connection.run("delete from public.personas where id = \(ours.persona)")
    try expectNothing(where: "persona_id = \(ours.persona)", on: connection)
  }

  @Test func `ends with the tenant`() throws {
    let connection = try begin()
    let tenants = try TwoTenants(on: connection)
    try insertEvidence(of: tenants.ours, on: connection)
    try insertEvidence(of: tenants.theirs, on: connection)
    try connection.run("delete from public.tenants where id = \(tenants.ours.id)")
    try expectNothing(where: "tenant_id = \(tenants.ours.id)", on: connection)
    #expect(try Summary(of: tenants.theirs.persona, on: connection)?.total == 5)
  }

  @Test func `ends with another tenant that wrote of the persona`() throws {
    let connection = try begin()
    let tenants = try TwoTenants(on: connection)
    let (ours, theirs) = (tenants.ours, tenants.theirs)
    try insertEvidence(of: ours, on: connection)
    for table in EvidenceTable.allCases {
      let example = try ExampleRow(of: table.name, on: connection)
      try connection.run(example.insertion(tenant: theirs.id, persona: ours.persona))
    }
    try connection.run("delete from public.tenants where id = \(theirs.id)")
    try expectNothing(where: "tenant_id = \(theirs.id)", on: connection)
    #expect(try Summary(of: ours.persona, on: connection)?.total == 5)
  }
}

/// A connection with an open transaction, which is rolled back.
private func begin() throws -> Connection {
  let connection = try Project.complete().shared().connect()
  try connection.run("begin")
  return connection
}

/// One row in each of the five tables.
private func insertEvidence(of tenant: Tenant, on connection: borrowing Connection) throws {
  for table in EvidenceTable.allCases {
    let example = try ExampleRow(of: table.name, on: connection)
    try connection.run(example.insertion(tenant: tenant.id, persona: tenant.persona))
  }
  #expect(try Summary(of: tenant.persona, on: connection)?.total == 5)
}

private func expectNothing(where condition: SQL, on connection: borrowing Connection) throws {
  for table in Module.evidenceArchitecture.tables {
    let left = try connection.count(
      "select count(*) from public.\(table.name) where \(condition)")
    #expect(left == 0, "\(table)")
  }
}
