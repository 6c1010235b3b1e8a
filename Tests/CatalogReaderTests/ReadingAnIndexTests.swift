import CatalogModel
import SQLText
import Testing

@Suite struct `Reading an index` {
  private let items: Table

  init() throws {
    items = try #require(try Attributes.get().table("items"))
  }

  @Test func `finds each key's value, order, collation and class`() {
    #expect(
      items.index("items_keys")?.keys == [
        IndexKey(
          .column("name"), collation: QualifiedName(schema: "pg_catalog", "C"),
          operatorClass: QualifiedName(schema: "pg_catalog", "varchar_pattern_ops")),
        IndexKey(.expression(Expression("lower((name)::text)")), isDescending: true),
        IndexKey(.expression(Expression("((a + b))")), isDescending: true, nullsFirst: false),
        IndexKey(.column("a"), nullsFirst: true),
        IndexKey(.column("b"), isDescending: true),
      ])
  }

  @Test func `finds included columns, the predicate and parameters`() {
    let index = items.index("items_keys")
    #expect(index?.include == ["price", Identifier("Odd, \"Näme\" {x}")])
    #expect(index?.predicate == Expression("(a > 1)"))
    #expect(index?.parameters == OptionList(["deduplicate_items=off", "fillfactor=70"]))
  }

  @Test func `finds uniqueness, method and comment`() {
    #expect(
      items.index("items_unique")
        == Index(
          name: "items_unique", isUnique: true,
          keys: [IndexKey(.column("a")), IndexKey(.column("b"))]))
    #expect(
      items.index("items_hash")
        == Index(
          name: "items_hash", method: "hash", keys: [IndexKey(.column("name"))], comment: "Quick"))
    #expect(
      items.index("items_gin")
        == Index(name: "items_gin", method: "gin", keys: [IndexKey(.column("moods"))]))
  }

  @Test func `finds how finely values are counted`() {
    #expect(items.index("items_counted")?.keys.map(\.statistics) == [500, nil])
  }

  @Test func `leaves out the indexes of constraints`() {
    #expect(
      items.indexes.map(\.name.name) == [
        "items_counted", "items_gin", "items_hash", "items_keys", "items_unique",
      ])
  }
}
