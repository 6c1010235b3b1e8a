import CatalogModel
import SQLText
import Testing

@Suite struct `Reading a sequence` {
  private static let catalog = Result {
    try SharedServer.catalog(
      "sequences", platform: .postgresql,
      after: """
        create role counter;
        create sequence plain;
        create sequence countdown as smallint increment by -3 minvalue -9 maxvalue 0 start with -1
          cache 5 cycle;
        comment on sequence countdown is 'Down';
        grant usage, select on sequence countdown to counter;
        create table items (id serial, kept bigint generated always as identity);
        """)
  }

  private func sequence(_ name: Identifier) throws -> NumberSequence? {
    try Self.catalog.get().sequences.first { $0.name == QualifiedName(name) }
  }

  @Test func `finds its numbers, its grants and its comment`() throws {
    #expect(try sequence("plain") == NumberSequence(name: QualifiedName("plain"), grants: []))
    #expect(
      try sequence("countdown")
        == NumberSequence(
          name: QualifiedName("countdown"), type: ColumnType(canonical: "smallint"), start: -1,
          increment: -3, minimum: -9, maximum: 0, cache: 5, cycles: true,
          grants: [Grant(role: "counter", privileges: [.select, .usage])], comment: "Down"))
  }

  @Test func `finds the column that it goes with`() throws {
    #expect(
      try sequence("items_id_seq")?.owner
        == NumberSequence.Owner(table: QualifiedName("items"), column: "id"))
  }

  @Test func `leaves out that of an identity column`() throws {
    let names = try Self.catalog.get().sequences.map(\.name.brief)
    #expect(names == ["countdown", "items_id_seq", "plain"])
  }
}
