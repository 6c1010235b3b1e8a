import CatalogModel
import Glibc
import PostgresClient
import SQLText
import ScratchServer
import Testing

@Suite struct `A scratch server` {
  @Test func `is gone with its folder afterwards`() throws {
    let (folder, process) = try withScratchServer { server in
      (server.folder, try serverProcess(server))
    }
    #expect(access(folder, F_OK) != 0)
    #expect(kill(process, 0) != 0)
  }

  @Test func `is gone when the body throws`() throws {
    struct Failure: Error {}
    var folder = ""
    var process: pid_t = 0
    #expect(throws: Failure.self) {
      try withScratchServer { server in
        folder = server.folder
        process = try serverProcess(server)
        throw Failure()
      }
    }
    #expect(!folder.isEmpty && access(folder, F_OK) != 0)
    #expect(kill(process, 0) != 0)
  }

  @Test func `is reached by its own user only, through a socket`() throws {
    let server = try SharedServer.get()
    let connection = try server.connect(to: "postgres")
    let settings = try connection.query(
      "select current_setting('listen_addresses'), current_setting('unix_socket_directories')")
    #expect(settings.map(\.values) == [["", server.folder]])
    var status = stat()
    #expect(stat(server.folder, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  @Test func `makes, copies and drops databases of any name`() throws {
    let server = try SharedServer.get()
    let name = Identifier("Ödd %? \"name\"")
    try server.createDatabase(name)
    try makeTable(in: name, of: server)
    try server.createDatabase("copied", template: name)
    #expect(try server.connect(to: "copied").query("select * from t").isEmpty)
    let lingering = try server.connect(to: name)
    try server.dropDatabase(name)
    try server.dropDatabase(name)
    #expect(throws: PostgresError.self) { try lingering.query("select 1") }
    #expect(throws: PostgresError.self) { _ = try server.connect(to: name) }
  }

  @Test func `dumps the same schema as the same text`() throws {
    let server = try SharedServer.get()
    try server.createDatabase("dumped")
    try makeTable(in: "dumped", of: server)
    let dump = try server.dumpSchema(of: "dumped")
    #expect(dump.contains("CREATE TABLE public.t ("))
    #expect(!dump.contains("restrict"))
    #expect(try server.dumpSchema(of: "dumped") == dump)
    #expect(throws: ScratchServerError.self) { try server.dumpSchema(of: "missing") }
  }

  private func makeTable(in database: Identifier, of server: ScratchServer) throws {
    let connection = try server.connect(to: database)
    try connection.run("create table t (a int)")
  }

  private func serverProcess(_ server: ScratchServer) throws -> pid_t {
    let rows = try server.connect(to: "postgres").query(
      "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)")
    return pid_t(try #require(try rows.first?.int(0)))
  }
}

@Suite struct `The platform's prelude` {
  @Test func `runs twice`() throws {
    let server = try SharedServer.get()
    try server.createDatabase("prelude")
    let connection = try server.connect(to: "prelude")
    try connection.run(platformPrelude(.supabase))
    try connection.run(platformPrelude(.supabase))
    try connection.run(platformPrelude(.postgresql))
    let roles = try connection.query(
      """
      select rolname, rolcanlogin, rolbypassrls from pg_roles
      where rolname in (\(Platform.supabase.apiRoles.map { SQL.literal($0.name) }.joined()))
      order by 1
      """)
    #expect(
      roles.map(\.values) == [
        ["anon", "f", "f"], ["authenticated", "f", "f"], ["service_role", "f", "t"],
      ])
  }

  @Test(arguments: [true, false])
  func `grants rights on new tables as older projects do`(isOlder: Bool) throws {
    let server = try SharedServer.get()
    let name = Identifier("defaults_\(isOlder)")
    try server.createDatabase(name)
    let connection = try server.connect(to: name)
    try connection.run(platformPrelude(.supabase, grantingDefaultPrivileges: isOlder))
    try connection.run("create table t (a int)")
    let rows = try connection.query("select has_table_privilege('anon', 't', 'delete')")
    #expect(try rows.first?.bool(0) == isOlder)
  }

  @Test func `lets a policy see who asks`() throws {
    let server = try SharedServer.get()
    try server.createDatabase("asking")
    let connection = try server.connect(to: "asking")
    try connection.run(platformPrelude(.supabase))
    let question: SQL = "select auth.uid(), auth.role(), auth.jwt() ->> 'tenant_id'"
    #expect(try connection.query(question).map(\.values) == [[nil, nil, nil]])
    let id = "00000000-0000-0000-0000-000000000001"
    let claims = SQL.literal(#"{"sub": "\#(id)", "role": "authenticated", "tenant_id": "t"}"#)
    try connection.run(
      "set role authenticated; select set_config('request.jwt.claims', \(claims), false)")
    #expect(try connection.query(question).map(\.values) == [[id, "authenticated", "t"]])
  }
}
