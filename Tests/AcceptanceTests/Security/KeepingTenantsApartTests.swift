import PostgresClient
import SQLText
import Testing

@Suite struct `Keeping tenants apart` {
  @Test(arguments: Facts.newTables, Caller.all)
  func `shows a tenant its own row and not another's`(table: TableFact, caller: Caller) throws {
    try withRows(of: table, age: caller.age) { connection, rows in
      try connection.become("authenticated", claiming: caller.claim(rows.tenants.ours))
      let seen = try connection.query("select id from public.\(table.name)")
      let expected = try connection.query("select \(rows.ourRow)")
      #expect(seen == expected)
    }
  }

  @Test(arguments: Facts.newTables, Caller.all)
  func `takes a tenant's new row for itself and for nobody else`(
    table: TableFact, caller: Caller
  ) throws {
    try withRows(of: table, age: caller.age) { connection, rows in
      let (ours, theirs) = (rows.tenants.ours, rows.tenants.theirs)
      try connection.become("authenticated", claiming: caller.claim(ours))
      let own = rows.example.insertion(tenant: ours.id, persona: ours.otherPersona)
      #expect(try connection.failure(of: own) == nil)
      for persona in [theirs.otherPersona, ours.otherPersona] {
        let foreign = rows.example.insertion(tenant: theirs.id, persona: persona)
        expectPolicyViolation(try connection.failure(of: foreign))
      }
    }
  }

  @Test(arguments: Facts.newTables, Caller.all)
  func `lets a tenant change and delete its own rows alone`(
    table: TableFact, caller: Caller
  ) throws {
    try withRows(of: table, age: caller.age) { connection, rows in
      try connection.become("authenticated", claiming: caller.claim(rows.tenants.ours))
      for (row, touched) in [(rows.theirRow, 0), (rows.ourRow, 1)] {
        let change: SQL = "update public.\(table.name) set tenant_id = tenant_id where id = \(row)"
        #expect(try connection.touched(by: change) == touched)
        let removal: SQL = "delete from public.\(table.name) where id = \(row)"
        #expect(try connection.touched(by: removal) == touched)
      }
      try connection.run("reset role")
      let left = try connection.count(
        "select count(*) from public.\(table.name) where id = \(rows.theirRow)")
      #expect(left == 1)
    }
  }

  @Test(arguments: Facts.newTables, Caller.all)
  func `does not let a tenant hand over a row or take one`(
    table: TableFact, caller: Caller
  ) throws {
    try withRows(of: table, age: caller.age) { connection, rows in
      try connection.become("authenticated", claiming: caller.claim(rows.tenants.ours))
      let theirs = rows.tenants.theirs
      let move: SQL = """
        update public.\(table.name) set tenant_id = \(theirs.id) where id = \(rows.ourRow)
        """
      expectPolicyViolation(try connection.failure(of: move))
      let takeover =
        rows.example.insertion(
          tenant: rows.tenants.ours.id, persona: rows.tenants.ours.otherPersona, id: rows.theirRow)
        + " on conflict (id) do update set tenant_id = excluded.tenant_id"
      expectPolicyViolation(try connection.failure(of: takeover))
    }
  }

  @Test(arguments: Facts.newTables, ProjectAge.allCases)
  func `shows and takes nothing without a tenant in the token`(
    table: TableFact, age: ProjectAge
  ) throws {
    for claim in [Claim.nothing, .empty, .noTenant] {
      try withRows(of: table, age: age) { connection, rows in
        try connection.become("authenticated", claiming: claim)
        #expect(try connection.count("select count(*) from public.\(table.name)") == 0)
        let change: SQL = "update public.\(table.name) set tenant_id = tenant_id"
        #expect(try connection.touched(by: change) == 0)
        #expect(try connection.touched(by: "delete from public.\(table.name)") == 0)
        let tenant = rows.tenants.ours
        let insertion = rows.example.insertion(tenant: tenant.id, persona: tenant.otherPersona)
        expectPolicyViolation(try connection.failure(of: insertion))
      }
    }
  }

  @Test(arguments: Facts.newTables, ProjectAge.allCases)
  func `lets nobody truncate, and anon do nothing at all`(
    table: TableFact, age: ProjectAge
  ) throws {
    try withRows(of: table, age: age) { connection, rows in
      let tenant = rows.tenants.ours
      try connection.become("authenticated", claiming: .tenant(tenant.id))
      expectDenied(try connection.failure(of: "truncate public.\(table.name)"))
      try connection.become("anon", claiming: .tenant(tenant.id))
      for statement: SQL in [
        "select from public.\(table.name)",
        rows.example.insertion(tenant: tenant.id, persona: tenant.otherPersona),
        "update public.\(table.name) set tenant_id = null",
        "delete from public.\(table.name)",
        "truncate public.\(table.name)",
      ] {
        expectDenied(try connection.failure(of: statement))
      }
    }
  }
}

/// How a tenant's user reaches the database.
struct Caller: Sendable, CustomTestStringConvertible {
  let age: ProjectAge
  let usesOlderSetting: Bool

  static let all = ProjectAge.allCases.flatMap { age in
    [false, true].map { Caller(age: age, usesOlderSetting: $0) }
  }

  func claim(_ tenant: Tenant) -> Claim {
    usesOlderSetting ? .tenantInOlderSetting(tenant.id) : .tenant(tenant.id)
  }

  var testDescription: String {
    "\(age.testDescription), \(usesOlderSetting ? "older" : "present") setting"
  }
}

/// One row of each of two tenants.
private struct TwoRows {
  let tenants: TwoTenants
  let example: ExampleRow
  let ourRow = newID()
  let theirRow = newID()
}

/// Runs the body in a transaction with two rows, and rolls it back.
private func withRows(
  of table: TableFact, age: ProjectAge, _ body: (borrowing Connection, TwoRows) throws -> Void
) throws {
  let connection = try Project.core(age).shared().connect()
  try connection.run("begin")
  let rows = TwoRows(
    tenants: try TwoTenants(on: connection),
    example: try ExampleRow(of: table.name, on: connection))
  for (tenant, row) in [(rows.tenants.ours, rows.ourRow), (rows.tenants.theirs, rows.theirRow)] {
    try connection.run(rows.example.insertion(tenant: tenant.id, persona: tenant.persona, id: row))
  }
  try body(connection, rows)
}

extension Connection {
  fileprivate borrowing func touched(by statement: SQL) throws -> Int {
    try count("with touched as (\(statement) returning 1) select count(*) from touched")
  }
}

private func expectPolicyViolation(
  _ failure: PostgresError?, _ location: SourceLocation = #_sourceLocation
) {
  #expect(failure?.sqlstate == "42501", sourceLocation: location)
  #expect(failure?.message.contains("row-level security policy") == true, sourceLocation: location)
}

private func expectDenied(
  _ failure: PostgresError?, _ location: SourceLocation = #_sourceLocation
) {
  #expect(failure?.sqlstate == "42501", sourceLocation: location)
  #expect(
    failure?.message.hasPrefix("permission denied for table") == true, sourceLocation: location)
}
