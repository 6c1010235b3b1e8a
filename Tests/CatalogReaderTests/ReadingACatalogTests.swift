import CatalogModel
import CatalogReader
import Glibc
import PostgresClient
import SQLText
import ScratchServer
import Testing

@Suite struct `Reading a catalog` {
  @Test func `finds schemas, extensions and enums`() throws {
    let catalog = try Attributes.get()
    #expect(catalog.schemas.map(\.name) == ["Other", "public"])
    #expect(catalog.extensions.count == 1)
    let citext = try #require(catalog.extensions.first)
    #expect(citext.name == "citext" && citext.schema == "extensions")
    #expect(citext.version != nil && citext.chosenVersion == nil)
    #expect(
      catalog.enums == [
        EnumType(
          name: QualifiedName(schema: "Other", "Odd Type"), values: ["a"], grants: everyoneUses),
        EnumType(
          name: QualifiedName("mood"), values: ["sad", "it's \"ok\", {really}", "glücklich"],
          grants: everyoneUses, comment: "How one feels"),
      ])
  }

  @Test func `names what the model cannot hold`() throws {
    let unmodelled = try Attributes.get().unmodelled
    #expect(
      unmodelled == [
        "access method heap_too", "conversion public.a_conversion",
        "grant by middleman on public.hasty",
      ])
  }

  @Test func `leaves out what the platform and extensions own`() throws {
    let catalog = try Attributes.get()
    #expect(
      catalog.tables.map(\.name.brief)
        == [
          "auth_reference", "child", "hasty", "items", "of_pair", "parent", "part_1", "parted",
          "target",
        ])
    let schemas = Set(catalog.functions.map(\.signature.name.schema))
    #expect(schemas == ["Other", "public"])
  }

  @Test func `reads the platform's schemas too where they are nobody's`() throws {
    let server = try SharedServer.get()
    try server.createDatabase("nobodys")
    let connection = try server.connect(to: "nobodys")
    try connection.run(platformPrelude(.supabase))
    let catalog = try readCatalog(connection, platform: .postgresql)
    #expect(catalog.tables.map(\.name) == [QualifiedName(schema: "auth", "users")])
  }

  @Test func `leaves the connection as it was`() throws {
    let connection = try SharedServer.get().connect(to: "postgres")
    let settings: SQL =
      "select current_setting('search_path'), current_setting('timezone'), txid_current_if_assigned()"
    let before = try connection.query(settings)
    _ = try readCatalog(connection, platform: .postgresql)
    #expect(try connection.query(settings) == before)
  }

  @Test func `reads all of version 4`() throws {
    let script = try #require(read(specifications: "catalog/v4.sql"))
    let catalog = try SharedServer.catalog("version_4", after: SQL(verbatim: script))
    let statements = script.split(separator: "\n")
    #expect(catalog.tables.count == statements.count { $0.hasPrefix("create table ") })
    #expect(
      catalog.tables.map(\.columns.count).reduce(0, +)
        == statements.count {
          $0.hasPrefix("  ") && !$0.hasPrefix("  constraint") && !$0.hasPrefix("  '")
        })
    let personas = try #require(catalog.table("personas"))
    #expect(
      personas.column("validation_status")
        == Column(
          name: "validation_status", type: ColumnType(canonical: "validation_status"),
          value: .default(Expression("'draft'::public.validation_status")), traits: .plain,
          grants: []))
    #expect(personas.constraint("personas_tenant_id_slug_key") == .unique(["tenant_id", "slug"]))
    #expect(catalog.unmodelled.isEmpty)
  }

  private func read(specifications path: String) -> String? {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = fopen("/\(root)/specs/\(path)", "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
