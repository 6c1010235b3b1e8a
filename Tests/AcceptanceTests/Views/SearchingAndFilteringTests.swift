import PostgresClient
import SQLText
import Testing

@Suite struct `Searching the evidence` {
  @Test func `finds words in each of the six search indexes`() throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenants = try TwoTenants(on: connection)
    try fill([tenants.ours, tenants.theirs], on: connection)
    for (table, column) in Self.searched {
      try connection.run("update public.\(table) set \(column) = 'The zeppelins have landed'")
    }
    try connection.become("authenticated", claiming: .tenant(tenants.ours.id))
    let found = try connection.texts("select kind from public.search_evidence('zeppelin land')")
    #expect(
      found.sorted() == ["case study", "opinion", "report", "research", "statistic", "summary"])
    #expect(try connection.texts("select kind from public.search_evidence('balloon')") == [])
    #expect(try connection.texts("select kind from public.search_evidence('the')") == [])
    #expect(try connection.texts("select kind from public.search_evidence(null)") == [])
    try connection.become("anon", claiming: .tenant(tenants.ours.id))
    let failure = try connection.failure(of: "select public.search_evidence('zeppelin')")
    #expect(failure?.sqlstate == "42501")
  }

  @Test func `puts the best match first, and takes what a web search takes`() throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenant = try TwoTenants(on: connection).ours
    let example = try ExampleRow(of: "persona_case_studies", on: connection)
    let texts = [
      "one airship among many other words that say nothing of the kind",
      "airship airship airship", "an airship and an airship", "nothing",
    ]
    for text in texts {
      let row = newID()
      try connection.run(example.insertion(tenant: tenant.id, persona: tenant.persona, id: row))
      try connection.run(
        """
        update public.persona_case_studies
        set case_study_title = \(literal: text), relevance_to_persona = '',
          challenge_addressed = '', solution_implemented = ''
        where id = \(row)
        """)
    }
    try connection.become("authenticated", claiming: .tenant(tenant.id))
    let found = try connection.query("select title, rank from public.search_evidence('airship')")
    #expect(found.map { $0[0] ?? "" } == [texts[1], texts[2], texts[0]])
    let ranks = try found.map { try #require(Double(try $0.text(1))) }
    #expect(ranks == ranks.sorted(by: >))
    let titles = { (query: String) in
      "select title from public.search_evidence(\(literal: query))" as SQL
    }
    #expect(try connection.texts(titles("airship -words")) == [texts[1], texts[2]])
    #expect(try connection.texts(titles("\"many other words\"")) == [texts[0]])
    #expect(
      try connection.texts("select title from public.search_evidence('airship', 1)") == [texts[1]])
  }

  @Test func `is answered from the indexes for the server`() throws {
    let connection = try Project.complete().shared().connect()
    let body = try #require(
      try connection.value("select prosrc from pg_proc where proname = 'search_evidence'"))
    try connection.run("begin; set local enable_seqscan = off")
    let query = body.replacing("p_query", with: "'airship'").replacing("p_limit", with: "20")
    let plan = try connection.texts("explain (costs off) \(SQL(verbatim: query))")
    let indexes = plan.compactMap { $0.firstMatch(of: /Scan on (\w+_search_idx)/)?.1 }
    #expect(Set(indexes).count == 6)
  }

  private static let searched: [(table: Identifier, column: Identifier)] = [
    ("persona_public_research", "review_notes"), ("persona_industry_reports", "review_notes"),
    ("persona_expert_opinions", "review_notes"), ("persona_case_studies", "challenge_addressed"),
    ("persona_supporting_statistics", "interpretation"),
    ("persona_evidence_summary", "analyst_commentary"),
  ]
}

@Suite struct `Filtering page by page` {
  @Test(arguments: [1, 3, 7, 200])
  func `gives every source once and in order`(size: Int) throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenants = try TwoTenants(on: connection)
    try addSources(to: [tenants.ours, tenants.theirs], on: connection)
    try connection.become("authenticated", claiming: .tenant(tenants.ours.id))
    let expected = try connection.texts(
      """
      select concat_ws(' ', relevance_score, kind, id) from public.persona_sources
      order by relevance_score desc, kind collate "C" desc, id desc
      """)
    #expect(expected.count == 40)
    var found: [String] = []
    var key: SQL = "null, null, null"
    var length = size
    while length == size {
      let page = try connection.query(
        """
        select relevance_score, kind, id from public.filter_evidence(
          p_limit => \(SQL(verbatim: String(size))),
          \(Self.named(key, ["p_after_relevance", "p_after_kind", "p_after_id"])))
        """)
      found += try page.map { row in
        try (0..<3).map { try row.text($0) }.joined(separator: " ")
      }
      length = page.count
      guard let last = page.last else { break }
      key = [try last.text(0), try last.text(1), try last.text(2)].map { SQL.literal($0) }
        .joined()
    }
    #expect(found == expected)
  }

  @Test func `keeps to its filters`() throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenant = try TwoTenants(on: connection).ours
    try addSources(to: [tenant], on: connection)
    try connection.become("authenticated", claiming: .tenant(tenant.id))
    let filters: [(filter: SQL, condition: SQL)] = [
      ("p_kinds => array['report', 'case study']", "kind in ('report', 'case study')"),
      ("p_min_relevance => 3", "relevance_score >= 3"),
      ("p_is_verified => true", "is_verified"), ("p_is_verified => false", "not is_verified"),
      ("p_persona_id => \(tenant.otherPersona)", "persona_id = \(tenant.otherPersona)"),
    ]
    for (filter, condition) in filters {
      let found = try connection.texts(
        "select id from public.filter_evidence(\(filter), p_limit => 200) order by id")
      let expected = try connection.texts(
        "select id from public.persona_sources where \(condition) order by id")
      #expect(found == expected)
    }
  }

  @Test(arguments: [1, 4, 200])
  func `gives every persona once and in order`(size: Int) throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("begin")
    let tenants = try TwoTenants(on: connection)
    try connection.run(
      """
      insert into public.personas (tenant_id, name, slug)
      select t.id, 'Persona ' || g, 'persona-' || g
      from (values (\(tenants.ours.id)), (\(tenants.theirs.id))) t (id), generate_series(1, 9) g
      """)
    try connection.become("authenticated", claiming: .tenant(tenants.ours.id))
    var found: [String] = []
    var after: SQL = "null"
    var length = size
    while length == size {
      let page = try connection.texts(
        """
        select slug from public.filter_personas(
          p_after_slug => \(after), p_limit => \(SQL(verbatim: String(size))),
          p_tenant_id => \(tenants.theirs.id))
        """)
      found += page
      length = page.count
      if let last = page.last { after = SQL.literal(last) }
    }
    #expect(found == ["one"] + (1...9).map { "persona-\($0)" } + ["two"])
    let named = try connection.texts("select slug from public.filter_personas(p_name => 'NA 4')")
    #expect(named == ["persona-4"])
    try connection.become("service_role", claiming: .nothing)
    #expect(try connection.texts("select slug from public.filter_personas()") == [])
    let theirs = tenants.theirs.id
    let served = try connection.count(
      "select count(*) from public.filter_personas(p_tenant_id => \(theirs))")
    #expect(served == 11)
  }

  /// Some sources of each kind for each persona, many of the same relevance.
  private func addSources(to tenants: [Tenant], on connection: borrowing Connection) throws {
    for table in Module.evidenceArchitecture.tables
    where table.table != "persona_evidence_summary" {
      let example = try ExampleRow(of: table.name, on: connection)
      for tenant in tenants {
        for persona in [tenant.persona, tenant.otherPersona] {
          try connection.run(
            example.insertion(tenant: tenant.id, persona: persona, from: "generate_series(1, 4)"))
        }
      }
      let mark: SQL =
        switch table.table {
        case "persona_case_studies", "persona_supporting_statistics": ", verified = random() < 0.5"
        case "persona_public_research": ", peer_reviewed = random() < 0.5"
        default: ""
        }
      try connection.run(
        """
        update public.\(table.name)
        set relevance_score = 1 + abs(hashtext(id::text)) % 4\(mark)
        """)
    }
  }

  private static func named(_ values: SQL, _ names: [SQL]) -> SQL {
    let parts = values.text.split(separator: ",").map { SQL(verbatim: String($0)) }
    return zip(names, parts).map { "\($0) => \($1)" as SQL }.joined()
  }
}
