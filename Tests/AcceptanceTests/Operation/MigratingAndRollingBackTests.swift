import PostgresClient
import SQLText
import ScratchServer
import TestSupport
import Testing

@Suite struct `Migrating and rolling back` {
  @Test(arguments: ProjectAge.allCases)
  func `leaves the schema as it was, all modules in reverse`(age: ProjectAge) throws {
    let before = try Project.baseline(age).shared().dump()
    try Project.complete(age).withCopy { database in
      for module in Module.allCases.reversed() { try database.apply(module.rollback) }
      #expect(try database.dump() == before)
    }
  }

  @Test(arguments: Module.allCases, ProjectAge.allCases)
  func `leaves the schema as it was, one module`(module: Module, age: ProjectAge) throws {
    let before = try Project.before(module, age).shared().dump()
    try Project.after(module, age).withCopy { database in
      #expect(try database.dump() != before)
      try database.apply(module.rollback)
      #expect(try database.dump() == before)
    }
  }

  @Test func `can be done over again`() throws {
    try Project.complete().withCopy { database in
      let before = try database.dump()
      for module in Module.allCases.reversed() { try database.apply(module.rollback) }
      for module in Module.allCases { try database.apply(module.migration) }
      #expect(try database.dump() == before)
    }
  }

  @Test(arguments: Module.allCases)
  func `changes nothing where the module is there already`(module: Module) throws {
    try Project.complete().withCopy { database in
      let before = try database.dump()
      let result = try database.psql("-f", module.migration)
      #expect(result.status != 0)
      #expect(result.errors.contains("already exists"))
      #expect(try database.dump() == before)
    }
  }

  @Test func `removes rows with their tables`() throws {
    try Project.complete().withCopy { database in
      try insertARowIntoEachTable(of: database)
      for module in Module.allCases.reversed() { try database.apply(module.rollback) }
      #expect(try database.dump() == Project.baseline().shared().dump())
    }
  }

  private func insertARowIntoEachTable(of database: Database) throws {
    let connection = try database.connect()
    let tenant = try TwoTenants(on: connection).ours
    for table in Facts.newTables where table.table != "persona_evidence_summary" {
      let example = try ExampleRow(of: table.name, on: connection)
      try connection.run(example.insertion(tenant: tenant.id, persona: tenant.persona))
    }
    #expect(try connection.count("select count(*) from public.persona_evidence_summary") == 1)
  }
}
