import CatalogModel
import Foundation
import PostgresClient
import SQLText
import ScratchServer
import TestSupport
import Testing

@Suite struct `The verification for pg_prove` {
  @Test func `fails before each migration, passes after it, and brings nothing along`() throws {
    let server = try ScratchServer()
    let connection = try migratable(server)
    for name in try migrations() {
      let early = try prove(name, server)
      #expect(early.status != 0)
      #expect(early.output.contains("Result: FAIL"))
      try migrate(name, server)
      let late = try prove(name, server)
      #expect(late.status == 0, "\(late.output)\(late.errors)")
      #expect(late.output.contains("Tests=\(try tests(in: name)), "))
      #expect(late.output.contains("Result: PASS"))
    }
    for name in try migrations() {
      let last = try prove(name, server)
      #expect(last.status == 0, "a later migration is in its way: \(last.output)\(last.errors)")
    }
    #expect(try connection.query("select from pg_extension where extname = 'pgtap'").isEmpty)
  }

  @Test func `names the facts that do not hold`() throws {
    let server = try ScratchServer()
    let connection = try migratable(server)
    let name = try #require(try migrations().first)
    try migrate(name, server)
    try connection.run(
      """
      drop policy tenant_isolation on public.persona_weekly_meetings;
      alter table public.persona_weekly_meetings alter attendee_count type bigint;
      """)
    let result = try prove(name, server)
    let table = "public.persona_weekly_meetings"
    let report = result.output + result.errors
    #expect(report.contains("Failed 2/\(try tests(in: name)) subtests"), "\(report)")
    #expect(report.contains(#"policy \#(table).tenant_isolation""#))
    #expect(report.contains(#"column \#(table).attendee_count""#))
    #expect(report.contains("have: bigint"))
  }

  @Test func `asks for the facts that the other form asks for`() throws {
    for name in try migrations() {
      let plain = try readText(Repository.path("output/verification/\(name)"))
      let facts = try #require(plain.firstMatch(of: /-- (\d+) facts/))
      #expect(try tests(in: name) == Int(facts.1))
    }
  }

  @Test func `is written where the project asks for it`() throws {
    let bench = try Workbench(library)
    #expect(try bench.run("generate").status == 0)
    #expect(try bench.folder.files(in: "output/verification/pgtap").isEmpty)
    let settings = try bench.folder.read("vital-spec.yml")
    try bench.folder.write(settings + "pgtap: true\n", to: "vital-spec.yml")
    #expect(try bench.run("generate", "--check").status == 2)
    #expect(try bench.run("generate").status == 0)
    #expect(try !bench.folder.files(in: "output/verification/pgtap").isEmpty)
    try bench.folder.write(settings, to: "vital-spec.yml")
    #expect(try bench.run("generate", "--check").status == 2)
    try bench.folder.write(settings + "pgtap: perhaps\n", to: "vital-spec.yml")
    #expect(try bench.run("generate").errors.contains("'pgtap' is true or false"))
  }

  private func migrations() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Repository.path("output/migrations"))
      .sorted()
  }

  private func tests(in name: String) throws -> Int {
    try readText(Repository.path("output/verification/pgtap/\(name)"))
      .matches(of: /(?m)^select is\(/).count
  }

  /// A database with the catalog that the migrations presuppose.
  private func migratable(_ server: ScratchServer) throws -> Connection {
    try server.createDatabase("persona")
    let connection = try server.connect(to: "persona")
    try connection.run(platformPrelude(.supabase))
    let catalog = try readText(Repository.path("specs/catalog/v4.sql"))
    try connection.run(SQL(verbatim: catalog))
    return connection
  }

  /// As operators do it: what a script does outside of a transaction cannot be sent as one.
  private func migrate(_ name: String, _ server: ScratchServer) throws {
    let result = try runProgram(
      "/usr/bin/psql",
      [
        "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", server.conninfo(for: "persona"), "-f",
        Repository.path("output/migrations/\(name)"),
      ])
    guard result.status == 0 else { throw ToolFailure(description: result.errors) }
  }

  private func prove(_ name: String, _ server: ScratchServer) throws -> ProgramResult {
    try runProgram(
      "/usr/bin/pg_prove",
      [
        "--host", server.folder, "--port", "5432", "--username", "postgres", "--dbname", "persona",
        Repository.path("output/verification/pgtap/\(name)"),
      ])
  }
}
