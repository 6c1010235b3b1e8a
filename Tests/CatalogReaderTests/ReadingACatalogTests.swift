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
    #expect(catalog.schemas == ["Other", "public"])
    #expect(catalog.extensions == [Extension(name: "citext", schema: "extensions")])
    #expect(
      catalog.enums == [
        EnumType(name: QualifiedName(schema: "Other", "Odd Type"), values: ["a"]),
        EnumType(
          name: QualifiedName("mood"), values: ["sad", "it's \"ok\", {really}", "glücklich"],
          comment: "How one feels"),
      ])
  }

  @Test func `names what the model cannot hold`() throws {
    let unmodelled = try Attributes.get().unmodelled
    #expect(
      unmodelled == [
        "aggregate public.a_sum(integer)", "collation public.hasty.a",
        "column grants public.hasty.a", "composite type public.a_pair",
        "constraint trigger public.items.checking", "domain public.a_domain",
        "event trigger an_event",
        "inherited table public.child",
        "partition public.part_1", "partitioned table public.parted",
        "publication a_publication", "range type public.a_range",
        "rule public.hasty.a_rule",
        "statistics public.a_statistic", "trigger public.items.sleeping (disabled)",
        "typed table public.of_pair", "unlogged table public.hasty",
      ])
  }

  @Test func `leaves out what the platform and extensions own`() throws {
    let catalog = try Attributes.get()
    #expect(
      catalog.tables.map(\.name.brief)
        == ["auth_reference", "hasty", "items", "parent", "target"])
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
          value: .default(Expression("'draft'::public.validation_status"))))
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
