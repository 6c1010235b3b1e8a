import CatalogModel
import CatalogReader
import SQLText
import Testing

@Suite struct `Reading a table` {
  private let items: Table

  init() throws {
    items = try #require(try Attributes.get().table("items"))
  }

  @Test func `finds each column's type in the model's spelling`() {
    let types = items.columns.compactMap { column in column.type.map { (column.name, $0.name) } }
    #expect(
      types.map { "\($0.0): \($0.1)" } == [
        "id: bigint", "other_id: integer", "serial_id: integer", "name: character varying(20)",
        "price: numeric(5,2)", "doubled: numeric", "moods: mood[]", "odd: Other.Odd Type",
        "email: extensions.citext", "happened: timestamp(3) with time zone",
        "Odd, \"Näme\" {x}: text", "a: integer", "b: integer",
      ])
  }

  @Test func `spells a type as the specification's reader does`() throws {
    let mood = QualifiedName("mood")
    let array = try #require(ColumnType(parsing: "mood[]", userTypes: [mood]))
    #expect(items.column("moods")?.type == array)
    #expect(items.column("name")?.type == ColumnType(parsing: "varchar(20)"))
  }

  @Test func `finds where each column's value comes from`() {
    #expect(items.column("id")?.value == .identity(.always))
    #expect(items.column("other_id")?.value == .identity(.byDefault))
    #expect(
      items.column("serial_id")?.value
        == .default(Expression("nextval('public.items_serial_id_seq'::regclass)")))
    #expect(
      items.column("name")?.value == .default(Expression(#"'a\b'::character varying"#)))
    #expect(
      items.column("doubled")?.value == .generated(Expression("(price * (2)::numeric)")))
    #expect(
      items.column("happened")?.value
        == .default(Expression("'2020-01-02 03:04:05+00'::timestamp with time zone")))
    #expect(items.column("a")?.value == ColumnValue.none)
  }

  @Test func `finds NOT NULL and comments`() {
    #expect(
      items.columns.filter { !$0.isNullable }.map(\.name.name)
        == ["id", "other_id", "serial_id", "name"])
    #expect(items.column("name")?.comment == "It's a name")
    #expect(items.comment == "All the items")
    #expect(items.column("a")?.comment == nil)
  }

  @Test func `takes keys, checks and foreign keys apart`() throws {
    #expect(items.constraint("items_pkey") == .primaryKey(["id"]))
    #expect(
      items.constraint("items_price_check") == .check(Expression("(price > (0)::numeric)")))
    #expect(items.constraint("items_odd") == .unique([Identifier("Odd, \"Näme\" {x}")]))
    let target = QualifiedName("target")
    #expect(
      items.constraint("items_target")
        == .foreignKey(
          ForeignKey(
            columns: ["b", "a"], target: target, targetColumns: ["b", "a"], onDelete: .setNull,
            onUpdate: .cascade)))
    #expect(
      items.constraint("items_restrict")
        == .foreignKey(
          ForeignKey(
            columns: ["a", "b"], target: target, targetColumns: ["a", "b"], onDelete: .restrict,
            onUpdate: .setDefault)))
    let reference = try #require(try Attributes.get().table("auth_reference"))
    #expect(
      reference.constraint("auth_reference_id_fkey")
        == .foreignKey(
          ForeignKey(
            columns: ["id"], target: QualifiedName(schema: "auth", "users"),
            targetColumns: ["id"])))
  }

  @Test(arguments: [
    ("items_full", "FOREIGN KEY (a, b) REFERENCES public.target(a, b) MATCH FULL"),
    ("items_deferred", "FOREIGN KEY (a, b) REFERENCES public.target(a, b) DEFERRABLE"),
    ("items_including", "UNIQUE (a) INCLUDE (b)"),
    ("items_later", "UNIQUE (name) DEFERRABLE INITIALLY DEFERRED"),
    ("items_not_inherited", "CHECK ((a > 0)) NO INHERIT"),
    ("items_exclusion", "EXCLUDE USING btree (a WITH =)"),
    ("items_not_valid", "CHECK ((b > 0)) NOT VALID"),
  ])
  func `keeps the definition of a constraint that says more`(name: String, definition: String) {
    #expect(items.constraint(Identifier(name)) == .other(definition: definition))
  }

  @Test func `tells how row security is held`() throws {
    let catalog = try Attributes.get()
    #expect(items.rowSecurity == .enabled)
    #expect(catalog.table("target")?.rowSecurity == .forced)
    #expect(catalog.table("auth_reference")?.rowSecurity == .off)
  }

  @Test func `groups grants by role and leaves out the owner's`() throws {
    let reader = Set<Privilege>([.select, .update])
    #expect(
      items.grants == [
        Grant(role: "authenticated", privileges: [.select, .truncate, .references]),
        Grant(role: "public", privileges: [.select]),
        Grant(role: "reader", privileges: reader, withGrantOption: reader),
      ])
  }
}
