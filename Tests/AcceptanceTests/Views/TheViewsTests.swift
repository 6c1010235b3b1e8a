import PostgresClient
import SQLText
import Testing

@Suite struct `The views` {
  private static let names: [Identifier] = [
    "evidence_report", "persona_contacts", "persona_documents", "persona_overview",
    "persona_sources", "stakeholder_report",
  ]

  /// The objects of a document that are rows of a table.
  private static let rows: SQL = "'strict $.** ? (exists (@.tenant_id))'"

  @Test func `are the ones that these tests know, each with its reader's rights`() throws {
    let connection = try Project.complete().shared().connect()
    let found = try connection.query(
      """
      select relname, reloptions::text from pg_class
      where relkind = 'v' and relnamespace = 'public'::regnamespace order by relname collate "C"
      """)
    #expect(found.map { $0[0] ?? "" } == Self.names.map(\.name))
    #expect(Set(found.map { $0[1] }) == ["{security_invoker=true}"])
  }

  @Test(arguments: names, ProjectAge.allCases)
  func `show a tenant its own rows, the server all, and anon none`(
    view: Identifier, age: ProjectAge
  ) throws {
    let connection = try Project.complete(age).shared().connect()
    try connection.run("begin; grant select on public.personas to authenticated, service_role")
    let tenants = try TwoTenants(on: connection)
    try fill([tenants.ours, tenants.theirs], on: connection)
    let query: SQL = "select distinct tenant_id from public.\(view) order by 1"
    try connection.become("authenticated", claiming: .tenant(tenants.ours.id))
    #expect(try connection.texts(query) == connection.texts("select \(tenants.ours.id)"))
    try connection.become("authenticated", claiming: .empty)
    let strangers = try connection.texts(query)
    #expect(strangers == [])
    try connection.become("service_role", claiming: .nothing)
    #expect(try connection.texts(query).count == 2)
    try connection.become("anon", claiming: .tenant(tenants.ours.id))
    #expect(try connection.failure(of: query)?.sqlstate == "42501")
  }

  @Test func `give a persona with all of its tables in one row`() throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenants = try TwoTenants(on: connection)
    try fill([tenants.ours, tenants.theirs], on: connection)
    try connection.become("authenticated", claiming: .member(tenants.ours.id, role: "reader"))
    let persona = tenants.ours.persona
    let rows = try connection.query(
      """
      select persona ->> 'name',
        (select count(*) from jsonb_path_query(time_perspectives, \(Self.rows))),
        (select count(*) from jsonb_path_query(stakeholders, \(Self.rows))),
        (select count(*) from jsonb_path_query(evidence, \(Self.rows))),
        stakeholders::text ~ 'political_alignment'
      from public.persona_documents where persona_id = \(persona)
      """)
    #expect(rows.count == 1)
    #expect(try (0..<5).map { try rows[0].text($0) } == ["One", "9", "10", "6", "f"])
    let theirs = tenants.theirs.persona
    #expect(
      try connection.count(
        "select count(*) from public.persona_documents where persona_id = \(theirs)") == 0)
  }

  @Test func `count what the tables hold`() throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenants = try TwoTenants(on: connection)
    try fill([tenants.ours, tenants.theirs], on: connection)
    try connection.become("authenticated", claiming: .tenant(tenants.ours.id))
    let overview = try connection.texts(
      """
      select concat_ws(' ', name, week_days, month_phases, quarters, internal_stakeholders,
        external_stakeholders, vendors, evidence_sources)
      from public.persona_overview order by name
      """)
    #expect(overview == ["One 1 1 1 1 1 1 5", "Two 0 0 0 0 0 0 0"])
    let contacts = try connection.texts("select kind from public.persona_contacts order by kind")
    #expect(contacts == ["customer", "external", "industry", "internal", "regulator", "vendor"])
    let sources = try connection.texts("select kind from public.persona_sources order by kind")
    #expect(sources == ["case study", "opinion", "report", "research", "statistic"])
    let report = try connection.value(
      "select concat_ws(' ', personas, sources) from public.evidence_report")
    #expect(report == "1 5")
    #expect(try connection.count("select sum(contacts) from public.stakeholder_report") == 6)
  }
}

@Suite struct `The aggregates` {
  private static let names: [Identifier] = [
    "persona_pattern_counts", "persona_stakeholder_totals", "tenant_evidence_strength",
  ]

  @Test(arguments: names, ProjectAge.allCases)
  func `are read by the server alone`(view: Identifier, age: ProjectAge) throws {
    let connection = try Project.complete(age).shared().connect()
    try connection.run("begin")
    for role: Identifier in ["anon", "authenticated"] {
      try connection.become(role, claiming: .nothing)
      let failure = try connection.failure(of: "select from public.\(view)")
      #expect(failure?.sqlstate == "42501")
      let refresh = try connection.failure(of: "select public.refresh_persona_aggregates()")
      #expect(refresh?.sqlstate == "42501")
    }
    try connection.become("service_role", claiming: .nothing)
    #expect(try connection.failure(of: "select from public.\(view)") == nil)
  }

  @Test func `are refreshed beside their readers, and then equal the question they answer`() throws
  {
    try Project.complete().withCopy { database in
      let connection = try database.connect()
      let tenants = try TwoTenants(on: connection)
      try fill([tenants.ours, tenants.theirs], on: connection)
      let reader = try database.connect()
      try reader.run("begin")
      #expect(try reader.count("select count(*) from public.persona_pattern_counts") == 0)
      try connection.run("set lock_timeout = '5s'; set role service_role")
      try connection.run("select public.refresh_persona_aggregates()")
      try reader.run("commit")
      try connection.run("reset role")
      let counted = try connection.texts(
        """
        select concat_ws(' ', name, sum(weekly_patterns), sum(monthly_patterns),
          sum(yearly_patterns))
        from public.persona_pattern_counts group by name order by name
        """)
      let asked = try connection.texts(
        """
        select concat_ws(' ', p.name, count(distinct w.id), count(distinct m.id),
          count(distinct y.id))
        from personas p
          left join persona_week_in_life w on p.id = w.persona_id
          left join persona_month_in_life m on p.id = m.persona_id
          left join persona_year_in_life y on p.id = y.persona_id
        group by p.name order by p.name
        """)
      #expect(counted == asked)
      #expect(asked == ["One 2 2 2", "Two 0 0 0"])
      #expect(
        try connection.count(
          "select count(*) from public.persona_stakeholder_totals where vendors = 1") == 2)
      #expect(
        try connection.count("select sum(sources) from public.tenant_evidence_strength") == 10)
    }
  }

  @Test(arguments: names)
  func `have a unique index over whole rows`(view: Identifier) throws {
    let connection = try Project.complete().shared().connect()
    let indexes = try connection.count(
      """
      select count(*) from pg_index where indrelid = 'public.\(view)'::regclass
        and indisunique and indpred is null and indexprs is null
      """)
    #expect(indexes == 1)
  }
}

/// A row for the first persona of each tenant in each table; the summary is made by its triggers.
func fill(_ tenants: [Tenant], on connection: borrowing Connection) throws {
  for table in Facts.newTables where table.table != "persona_evidence_summary" {
    let example = try ExampleRow(of: table.name, on: connection)
    for tenant in tenants {
      try connection.run(example.insertion(tenant: tenant.id, persona: tenant.persona))
    }
  }
}
