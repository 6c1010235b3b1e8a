import CatalogModel
import CatalogReader
import Migration
import PostgresClient
import SQLText
import ScratchServer
import Testing

/// No statement leads back to a column that comes from the parent alone, so that no pair of the corpus can show this.
@Suite(.serialized) struct `A column that a parent loses and its child keeps` {
  @Test(
    arguments: [
      "create table peaks () inherits (places)",
      """
      create table hills () inherits (places);
      create table peaks () inherits (hills)
      """,
      """
      create table hills () inherits (places);
      create table lakes () inherits (places);
      create table peaks () inherits (hills)
      """,
    ] as [SQL])
  func `keeps its values`(heirs: SQL) throws {
    let server = try CorpusServer.get()
    try make("heirs", "create table places (id integer, height integer); \(heirs)", on: server)
    let wish = SQL(verbatim: heirs.text.replacing("peaks ()", with: "peaks (height integer)"))
    try make("heirs_wish", "create table places (id integer); \(wish)", on: server)
    let connection = try server.connect(to: "heirs")
    try connection.run("insert into peaks values (1, 4478)")
    let old = try readCatalog(connection, platform: .postgresql)
    let new = try readCatalog(try server.connect(to: "heirs_wish"), platform: .postgresql)
    let diff = diffCatalogs(from: old, to: new, comparing: .canonical)
    let plan = planChanges(diff.changes, context: PlanContext(before: old, after: new))
    for statement in plan.steps.flatMap(\.statements) { try connection.run(statement.sql) }
    let found = try readCatalog(connection, platform: .postgresql)
    #expect(diffCatalogs(from: found, to: new, comparing: .canonical).isEmpty)
    let rows = try connection.query("select height from peaks")
    #expect(try rows.map { try $0.int(0) } == [4478])
  }

  private func make(_ name: Identifier, _ script: SQL, on server: ScratchServer) throws {
    try server.dropDatabase(name)
    try server.createDatabase(name)
    try server.connect(to: name).run(script)
  }
}
