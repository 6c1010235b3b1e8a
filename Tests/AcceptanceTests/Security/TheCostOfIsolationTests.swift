import PostgresClient
import SQLText
import Testing

@Suite struct `The cost of keeping tenants apart` {
  @Test(arguments: Facts.newTables)
  func `is one reading of the token for a statement`(table: TableFact) throws {
    let connection = try Project.core().shared().connect()
    try connection.run("begin")
    try connection.become("authenticated", claiming: .nothing)
    for statement: SQL in [
      "select * from public.\(table.name)",
      "update public.\(table.name) set tenant_id = tenant_id",
      "delete from public.\(table.name)",
    ] {
      let plan = try connection.texts("explain (costs off) \(statement)")
      #expect(plan.contains { $0.contains("InitPlan 1") })
      // Up to PostgreSQL 16 '$0', from 17 on '(InitPlan 1).col1'.
      let isParameter = /: \(tenant_id = (\$\d|\(InitPlan \d\)\.col1)\)$/
      #expect(plan.contains { $0.contains(isParameter) })
    }
  }

  @Test func `is the same for a thousand rows as for one`() throws {
    let connection = try Project.core().shared().connect()
    try connection.run("begin")
    let tenant = try TwoTenants(on: connection).ours
    let example = try ExampleRow(of: "persona_weekly_meetings", on: connection)
    try connection.run(
      example.insertion(
        tenant: tenant.id, persona: tenant.persona, from: "generate_series(1, 1000)"))
    try connection.become("authenticated", claiming: .tenant(tenant.id))
    let plan = try connection.texts(
      """
      explain (analyze, costs off, timing off, summary off)
      select * from public.persona_weekly_meetings
      """)
    // From PostgreSQL 18 on, rows are counted with two decimals.
    #expect(plan.contains { $0.contains(/rows=1000(\.00)? loops=1\b/) })
    let start = try #require(plan.firstIndex { $0.contains(/^ *InitPlan 1\b/) })
    #expect(plan[plan.index(after: start)].contains(/\(actual rows=1(\.00)? loops=1\)/))
  }
}
