import CatalogModel
import Foundation
import SQLText
import Testing

@Suite struct `Reading a column` {
  private static let catalog = Result {
    try SharedServer.catalog(
      "columns",
      after: #"""
        create role column_reader;
        create schema "a.b";
        create type "a.b"."c[] ""d"", (e)" as enum ('x');
        create type "text" as enum ('x');
        create table t (
          plain text,
          c text collate "C",
          stored text, compressed text compression pglz, counted int, optioned int,
          n bigint generated always as identity (start with 5 increment by 5 maxvalue 100 cycle),
          granted int,
          odd "a.b"."c[] ""d"", (e)"[],
          hidden public.text);
        alter table t alter stored set storage external;
        alter table t alter counted set statistics 10;
        alter table t alter optioned set (n_distinct = -0.5);
        grant select (granted), update (granted) on t to column_reader;
        create function takes("a.b"."c[] ""d"", (e)") returns int language sql as 'select 1';
        """#)
  }

  private func column(_ name: Identifier) throws -> Column {
    try #require(Self.catalog.get().table("t")?.column(name))
  }

  @Test(arguments: [
    ("plain", ColumnTraits()),
    ("c", ColumnTraits(collation: QualifiedName(schema: "pg_catalog", "C"))),
    ("stored", ColumnTraits(storage: .external)),
    ("compressed", ColumnTraits(compression: .pglz)), ("counted", ColumnTraits(statistics: 10)),
    ("optioned", ColumnTraits(options: ["n_distinct=-0.5"])),
    (
      "n",
      ColumnTraits(
        numbers: SequenceNumbers(start: 5, increment: 5, maximum: 100, cycles: true))
    ),
  ])
  func `finds its traits`(name: String, traits: ColumnTraits) throws {
    #expect(try column(Identifier(name)).traits == traits)
  }

  @Test func `finds what is granted on it alone`() throws {
    #expect(
      try column("granted").grants
        == [Grant(role: "column_reader", privileges: [.select, .update])])
    #expect(try column("plain").grants == [])
  }

  @Test func `keeps a name apart from what stands around it`() throws {
    let name = QualifiedName(schema: "a.b", Identifier(#"c[] "d", (e)"#))
    let type = try #require(try column("odd").type)
    #expect(type.userType == name)
    #expect(type.sql.text == #""a.b"."c[] ""d"", (e)"[]"#)
    #expect(type.isArray)
    #expect(ColumnType(parsing: #""a.b"."c[] ""d"", (e)"[]"#, userTypes: [name]) == type)
  }

  @Test func `tells a type from PostgreSQL's own of the same name`() throws {
    #expect(try column("hidden").type?.userType == QualifiedName("text"))
    #expect(try column("plain").type?.userType == nil)
  }

  @Test func `comes back from a snapshot as it was`() throws {
    for catalog in [try Self.catalog.get(), try Attributes.get()] {
      let data = try JSONEncoder().encode(Snapshot(catalog, platform: .supabase))
      #expect(try JSONDecoder().decode(Snapshot.self, from: data).catalog == catalog)
    }
  }
}
