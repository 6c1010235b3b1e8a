import CatalogModel
import Migration
import SQLText
import Testing

@Suite struct `What a specification cannot state` {
  private let grant = Grant(role: "reader", privileges: [.select])

  private func changes(from current: Catalog, to desired: Catalog) -> [Change] {
    let wanted = adoptUnstated(desired, from: current)
    return diffCatalogs(from: current, to: wanted, comparing: .asWritten).changes
  }

  private func catalog(of column: Column) -> Catalog {
    Catalog(tables: [Table(name: QualifiedName("t"), columns: [column])])
  }

  @Test func `is taken as a column has it`() {
    let text = ColumnType(canonical: "text")
    let traits = ColumnTraits(
      collation: QualifiedName(schema: "pg_catalog", "C"), storage: .external, compression: .pglz,
      statistics: 10, options: ["n_distinct=7"])
    let current = Column(name: "a", type: text, traits: traits, grants: [grant])
    #expect(
      changes(from: catalog(of: current), to: catalog(of: Column(name: "a", type: text))).isEmpty)
  }

  @Test func `stays where a column gets another type, if it fits that`() throws {
    let text = Column(
      name: "a", type: ColumnType(canonical: "text"),
      traits: ColumnTraits(
        collation: QualifiedName(schema: "pg_catalog", "C"), storage: .external, statistics: 10))
    let number = Column(name: "a", type: ColumnType(canonical: "integer"))
    let wanted = adoptUnstated(catalog(of: number), from: catalog(of: text))
    #expect(wanted.tables[0].columns[0].traits == ColumnTraits(statistics: 10))
  }

  @Test func `is taken as a function has it`() {
    let stated = Function(
      signature: FunctionSignature(name: QualifiedName("f"), inputs: []), result: "integer",
      language: "sql", body: "select 1")
    var current = stated
    current.cost = 7
    current.support = QualifiedName("helper")
    #expect(
      changes(from: Catalog(functions: [current]), to: Catalog(functions: [stated])).isEmpty)
  }

  @Test func `is taken as an index has it`() {
    let key = IndexKey(.expression(Expression("lower(a)")))
    var counted = key
    counted.statistics = 100
    let table = { (key: IndexKey) in
      Catalog(tables: [
        Table(name: QualifiedName("t"), indexes: [Index(name: "t_a", keys: [key])])
      ])
    }
    #expect(changes(from: table(counted), to: table(key)).isEmpty)
  }
}
