import PostgresClient
import SQLText
import Testing

@Suite struct `Reading a persona through the functions` {
  @Test(arguments: Reader.allCases, Caller.all)
  func `gives a tenant its own rows of every table and none of another's`(
    reader: Reader, caller: Caller
  ) throws {
    let connection = try Project.complete(caller.age).shared().connect()
    try connection.run("begin")
    let tenants = try TwoTenants(on: connection)
    for tenant in [tenants.ours, tenants.theirs] {
      for table in reader.module.tables {
        let example = try ExampleRow(of: table.name, on: connection)
        guard try connection.count(tally(of: tenant, in: table)) == 0 else { continue }
        try connection.run(example.insertion(tenant: tenant.id, persona: tenant.persona))
      }
    }
    try connection.become("authenticated", claiming: caller.claim(tenants.ours))
    let (ours, theirs) = (tenants.ours, tenants.theirs)
    #expect(
      try connection.count(occurrences(of: ours, in: reader.call(for: ours.persona)))
        == reader.module.tables.count)
    #expect(
      try connection.count(occurrences(of: theirs, in: reader.call(for: theirs.persona))) == 0)
    try connection.become("authenticated", claiming: .empty)
    #expect(try connection.count(occurrences(of: ours, in: reader.call(for: ours.persona))) == 0)
  }

  @Test(arguments: Reader.allCases, Caller.all)
  func `gives the same for another tenant's persona as for one that does not exist`(
    reader: Reader, caller: Caller
  ) throws {
    let connection = try Project.complete(caller.age).shared().connect()
    try connection.run("begin")
    let tenants = try TwoTenants(on: connection)
    for table in reader.module.tables {
      let example = try ExampleRow(of: table.name, on: connection)
      let theirs = tenants.theirs
      guard try connection.count(tally(of: theirs, in: table)) == 0 else { continue }
      try connection.run(example.insertion(tenant: theirs.id, persona: theirs.persona))
    }
    try connection.become("authenticated", claiming: caller.claim(tenants.ours))
    let foreign = try connection.value(
      "select \(reader.call(for: tenants.theirs.persona)) - 'persona_id'")
    let unknown = try connection.value("select \(reader.call(for: newID())) - 'persona_id'")
    #expect(foreign != nil)
    #expect(foreign == unknown)
  }

  @Test(arguments: Reader.allCases, ProjectAge.allCases)
  func `is denied to anon`(reader: Reader, age: ProjectAge) throws {
    let connection = try Project.complete(age).shared().connect()
    try connection.run("begin")
    try connection.become("anon", claiming: .nothing)
    let failure = try connection.failure(of: "select \(reader.call(for: newID()))")
    #expect(failure?.sqlstate == "42501")
    #expect(failure?.message.hasPrefix("permission denied for function") == true)
  }

  private func tally(of tenant: Tenant, in table: TableFact) -> SQL {
    "select count(*) from public.\(table.name) where persona_id = \(tenant.persona)"
  }

  /// How often the tenant occurs in the result, which is once in each of its rows.
  private func occurrences(of tenant: Tenant, in call: SQL) -> SQL {
    "select count(*) from regexp_matches((\(call))::text, (\(tenant.id))::text, 'g')"
  }
}

enum Reader: String, CaseIterable, CustomTestStringConvertible {
  case timePerspective = "get_persona_time_perspective"
  case stakeholderEcosystem = "get_persona_stakeholder_ecosystem"
  case evidencePortfolio = "get_persona_evidence_portfolio"

  var testDescription: String { rawValue }

  var module: Module {
    switch self {
    case .timePerspective: .timePerspectives
    case .stakeholderEcosystem: .stakeholderEcosystem
    case .evidencePortfolio: .evidenceArchitecture
    }
  }

  func call(for persona: SQL) -> SQL { "public.\(Identifier(rawValue))(\(persona))" }
}
