import PostgresClient
import SQLText
import TestSupport
import Testing

@Suite struct `Verifying a migration` {
  @Test(arguments: Module.allCases, ProjectAge.allCases)
  func `fails before it and names each missing table and function`(
    module: Module, age: ProjectAge
  ) throws {
    let result = try Project.before(module, age).shared().psql("-f", module.verification)
    #expect(result.status == 3)
    #expect(result.errors.contains("verification failed"))
    for table in module.tables {
      #expect(result.errors.contains("missing table public.\(table.table): "))
    }
    for function in module.functions {
      #expect(result.errors.contains("missing function public.\(function): "))
    }
  }

  @Test(arguments: Module.allCases, ProjectAge.allCases)
  func `passes after it and after those that follow`(module: Module, age: ProjectAge) throws {
    for project in [Project.after(module, age), .complete(age)] {
      let result = try project.shared().psql("-f", module.verification)
      #expect(result.status == 0)
      #expect(result.errors == "")
    }
  }

  @Test(arguments: Module.allCases)
  func `passes and fails just the same for a role that may only connect`(module: Module) throws {
    try Project.complete().withCopy { database in
      try database.restrictToConnecting("acceptance_connects")
      let role = "set session authorization acceptance_connects"
      let passing = try database.psql("-c", role, "-f", module.verification)
      #expect(passing.status == 0)
      #expect(passing.errors == "")
      let failing = try database.psql(
        "-c", module.damage.text, "-c", role, "-f", module.verification)
      #expect(failing.status == 3)
      #expect(failing.errors.contains("verification failed, 1 of "))
    }
  }

  @Test(arguments: Tampering.all)
  func `reports what was tampered with by name and nothing else`(tampering: Tampering) throws {
    try Project.complete().withCopy { database in
      let connection = try database.connect()
      let verification = SQL(verbatim: try readText(tampering.module.verification))
      try connection.run("begin")
      #expect(try connection.failure(of: verification) == nil)
      try connection.run(tampering.statement)
      let failure = try connection.failure(of: verification)
      let lines = failure?.message.split(separator: "\n").map(String.init) ?? []
      #expect(lines.first?.hasPrefix("verification failed, \(tampering.report.count) of ") == true)
      #expect(lines.count == tampering.report.count + 1)
      for (line, start) in zip(lines.dropFirst(), tampering.report) {
        #expect(line.hasPrefix("\(start): "))
      }
    }
  }

  @Test(arguments: Module.allCases)
  func `changes nothing and leaves no setting behind`(module: Module) throws {
    let connection = try Project.complete().shared().connect()
    try connection.run("set search_path = public; begin read only")
    let verification = SQL(verbatim: try readText(module.verification))
    #expect(try connection.failure(of: verification) == nil)
    try connection.run("commit")
    #expect(try connection.value("show search_path") == "public")
  }
}

extension Database {
  /// Makes a role that may connect and do nothing more, not even what everybody may by default.
  fileprivate func restrictToConnecting(_ role: Identifier) throws {
    try connect().run(
      """
      do $$ begin create role \(role) login;
      exception when duplicate_object or unique_violation then null; end $$;
      revoke all on database \(name) from public;
      revoke all on schema public from public;
      grant connect on database \(name) to \(role)
      """)
  }
}
