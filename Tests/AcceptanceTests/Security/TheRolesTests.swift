import PostgresClient
import SQLText
import Testing

@Suite struct `The roles within a tenant` {
  @Test(arguments: Facts.newTables, Member.all)
  func `let readers read, editors write and admins delete`(
    table: TableFact, member: Member
  ) throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenant = try TwoTenants(on: connection).ours
    let example = try ExampleRow(of: table.name, on: connection)
    try connection.run(example.insertion(tenant: tenant.id, persona: tenant.persona))
    try connection.become("authenticated", claiming: member.claim(tenant))
    #expect(try connection.count("select count(id) from public.\(table.name)") == 1)
    let insertion = example.insertion(tenant: tenant.id, persona: tenant.otherPersona)
    let failure = try connection.failure(of: insertion)
    #expect((failure == nil) == member.writes)
    #expect(member.writes || failure?.sqlstate == "42501")
    let rows = member.writes ? 2 : 1
    let change: SQL = "update public.\(table.name) set tenant_id = tenant_id"
    #expect(try connection.touched(by: change) == (member.writes ? rows : 0))
    let removal: SQL = "delete from public.\(table.name)"
    #expect(try connection.touched(by: removal) == (member.deletes ? rows : 0))
  }

  @Test(arguments: Facts.newTables)
  func `give an admin nothing of another tenant`(table: TableFact) throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenants = try TwoTenants(on: connection)
    let example = try ExampleRow(of: table.name, on: connection)
    try connection.run(
      example.insertion(tenant: tenants.theirs.id, persona: tenants.theirs.persona))
    try connection.become("authenticated", claiming: .member(tenants.ours.id, role: "admin"))
    #expect(try connection.count("select count(id) from public.\(table.name)") == 0)
    let change: SQL = "update public.\(table.name) set tenant_id = \(tenants.ours.id)"
    #expect(try connection.touched(by: change) == 0)
    #expect(try connection.touched(by: "delete from public.\(table.name)") == 0)
    let failure = try connection.failure(
      of: example.insertion(tenant: tenants.theirs.id, persona: tenants.theirs.otherPersona))
    #expect(failure?.sqlstate == "42501")
  }

  @Test func `narrow what one permissive policy lets in, and are asked for once a statement`()
    throws
  {
    let connection = try Project.complete().shared().connect()
    let permissive = try connection.texts(
      "select polname from pg_policy where polpermissive group by polrelid, polname")
    #expect(permissive.count == 25)
    #expect(Set(permissive) == ["tenant_isolation"])
    try connection.run("begin")
    try connection.become("authenticated", claiming: .nothing)
    let plan = try connection.texts(
      "explain (costs off) update public.persona_weekly_meetings set tenant_id = tenant_id")
    #expect(plan.contains { $0.contains("InitPlan 2") })
    #expect(!plan.contains { $0.contains("current_setting") || $0.contains("jwt()") })
  }
}

@Suite struct `The withheld columns` {
  @Test(arguments: ProjectAge.allCases)
  func `are three of the judgements about colleagues, read by nobody but the server`(
    age: ProjectAge
  ) throws {
    let denied = try columns(of: "persona_internal_stakeholders", denying: "select", age: age)
    #expect(denied == ["notes", "political_alignment", "trust_level"])
    let connection = try Project.complete(age).shared().connect()
    try connection.run("begin")
    let tenant = try TwoTenants(on: connection).ours
    try connection.become("authenticated", claiming: .member(tenant.id, role: "admin"))
    for column: SQL in ["notes", "*", "r"] {
      let failure = try connection.failure(
        of: "select \(column) from public.persona_internal_stakeholders r")
      #expect(failure?.sqlstate == "42501")
    }
    try connection.become("service_role", claiming: .nothing)
    #expect(
      try connection.failure(of: "select * from public.persona_internal_stakeholders") == nil)
  }

  @Test(arguments: ProjectAge.allCases)
  func `are the counts that triggers keep, changed by nobody but the server`(
    age: ProjectAge
  ) throws {
    let denied = try columns(of: "persona_evidence_summary", denying: "update", age: age)
    #expect(
      denied == [
        "case_studies_count", "evidence_quality_score", "expert_opinions_count",
        "industry_reports_count", "most_recent_evidence_date", "oldest_evidence_date",
        "peer_reviewed_count", "research_studies_count", "statistics_count", "total_sources",
        "verified_sources_count",
      ])
  }

  @Test(arguments: Facts.newTables)
  func `are all that a tenant's user lacks`(table: TableFact) throws {
    let known = [
      "persona_internal_stakeholders": ["select"], "persona_evidence_summary": ["update"],
    ]
    for privilege in ["select", "insert", "update"] {
      let denied = try columns(of: table.name, denying: privilege, age: .older)
      #expect(denied.isEmpty == (known[table.table]?.contains(privilege) != true))
    }
  }

  private func columns(
    of table: Identifier, denying privilege: String, age: ProjectAge
  ) throws -> [String] {
    try Project.complete(age).shared().connect().texts(
      """
      select attname from pg_attribute
      where attrelid = 'public.\(table)'::regclass and attnum > 0
        and not has_column_privilege('authenticated', attrelid, attnum, \(literal: privilege))
      order by attname collate "C"
      """)
  }
}

@Suite struct `A closed period` {
  @Test(arguments: [
    ("persona_stakeholder_value_exchange", "period_end_date"),
    ("persona_vendor_relationships", "contract_end_date"),
  ])
  func `is changed by admins alone`(table: String, column: String) throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenant = try TwoTenants(on: connection).ours
    let (name, day) = (Identifier(table), Identifier(column))
    let example = try ExampleRow(of: name, on: connection)
    for end: SQL in ["current_date - 91", "current_date - 90", "null"] {
      try connection.run(example.insertion(tenant: tenant.id, persona: tenant.persona))
      try connection.run(
        "update public.\(name) set \(day) = \(end), notes = 'set' where notes is null")
    }
    try connection.become("authenticated", claiming: .member(tenant.id, role: "editor"))
    #expect(try connection.touched(by: "update public.\(name) set notes = 'edited'") == 2)
    let closing: SQL = "update public.\(name) set \(day) = current_date - 91 where \(day) is null"
    #expect(try connection.failure(of: closing)?.sqlstate == "42501")
    try connection.become("authenticated", claiming: .member(tenant.id, role: "admin"))
    #expect(try connection.touched(by: "update public.\(name) set notes = 'corrected'") == 3)
    #expect(try connection.failure(of: closing) == nil)
  }
}

/// A user of a tenant, by what the token says of the role.
struct Member: Sendable, CustomTestStringConvertible {
  let role: String?
  let writes: Bool
  let deletes: Bool

  static let all = [
    Member(role: nil, writes: false, deletes: false),
    Member(role: "reader", writes: false, deletes: false),
    Member(role: "owner", writes: false, deletes: false),
    Member(role: "editor", writes: true, deletes: false),
    Member(role: "admin", writes: true, deletes: true),
  ]

  func claim(_ tenant: Tenant) -> Claim {
    role.map { .member(tenant.id, role: $0) } ?? .tenant(tenant.id)
  }

  var testDescription: String { role ?? "no role" }
}

extension Connection {
  fileprivate borrowing func touched(by statement: SQL) throws -> Int {
    try count("with touched as (\(statement) returning 1) select count(*) from touched")
  }
}
