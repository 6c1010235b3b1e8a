import CatalogModel
import SQLText
import Testing

@Suite struct `Reading how a table is kept` {
  private static let catalog = Result {
    try SharedServer.catalog(
      "table_attributes", platform: .postgresql,
      after: """
        create type pair as (a int, b text);
        create table plain (a int primary key, b text);
        create unlogged table hasty (a int not null unique, b text)
          with (fillfactor = 70, toast.autovacuum_enabled = off);
        alter table hasty replica identity using index hasty_a_key;
        alter table hasty cluster on hasty_a_key;
        create table typed of pair (a with options not null);
        create table silent (a int);
        alter table silent replica identity nothing;
        create unlogged sequence quick;
        create rule nothing_new as on insert to plain do nothing;
        alter table plain disable rule nothing_new;
        comment on rule nothing_new on plain is 'Never';
        create foreign data wrapper nowhere;
        create server far foreign data wrapper nowhere;
        create foreign table distant (a int options (name 'it''s', "B" 'x=y'), b text) server far
          options (z '1', remote 'r');
        """)
  }

  private func table(_ name: Identifier) throws -> Table {
    try #require(Self.catalog.get().table(name))
  }

  @Test func `finds nothing to say of a plain one`() throws {
    let plain = try table("plain")
    #expect(plain.attributes == TableAttributes())
    #expect(plain.partitioning == nil && plain.partition == nil && plain.foreign == nil)
    #expect(plain.parents.isEmpty)
  }

  @Test func `finds persistence, parameters, and the indexes that it is bound to`() throws {
    #expect(
      try table("hasty").attributes
        == TableAttributes(
          isUnlogged: true, parameters: ["fillfactor=70", "toast.autovacuum_enabled=off"],
          replicaIdentity: .index("hasty_a_key"), clusteredIndex: "hasty_a_key"))
    #expect(try table("silent").attributes == TableAttributes(replicaIdentity: .nothing))
  }

  @Test func `finds the type that gives the columns`() throws {
    let typed = try table("typed")
    #expect(typed.attributes == TableAttributes(type: QualifiedName("pair")))
    #expect(typed.columns.map(\.isNullable) == [false, true])
  }

  @Test func `finds an unlogged sequence`() throws {
    let sequences = try Self.catalog.get().sequences
    #expect(sequences.map(\.isUnlogged) == [true])
  }

  @Test func `finds a rule, when it applies, and its comment`() throws {
    let definition = """
      CREATE RULE nothing_new AS
          ON INSERT TO public.plain DO NOTHING
      """
    #expect(
      try table("plain").rules == [
        RewriteRule(
          name: "nothing_new", sql: Expression(definition), firing: .never, comment: "Never")
      ])
  }

  @Test func `finds where the rows of a foreign one are`() throws {
    let distant = try table("distant")
    #expect(distant.foreign == ForeignTable(server: "far", options: ["remote=r", "z=1"]))
    #expect(distant.column("a")?.foreignOptions == ["B=x=y", "name=it's"])
    #expect(distant.column("b")?.foreignOptions == [])
  }

  @Test func `keeps all of it in a snapshot`() throws {
    let catalog = try Self.catalog.get()
    #expect(try copied(catalog) == catalog)
  }
}
