import CatalogModel
import Migration
import SQLText
import Testing

@Suite struct `The difference of two catalogs` {
  @Test(arguments: 0..<200)
  func `is empty for a catalog and itself`(seed: Int) {
    var random = CatalogGenerator(seed: UInt64(seed))
    let catalog = random.catalog()
    #expect(diffCatalogs(from: catalog, to: catalog).isEmpty)
  }

  @Test(arguments: 0..<200)
  func `is the inverse of the way back`(seed: Int) {
    var random = CatalogGenerator(seed: UInt64(seed))
    let (old, new) = (random.catalog(), random.catalog())
    let forth = diffCatalogs(from: old, to: new)
    let back = diffCatalogs(from: new, to: old)
    let tables = Set(forth.changes.map(\.path)).union(back.changes.map(\.path))
    #expect(tables.count >= forth.changes.count / 4)
    #expect(forth.changes.isEmpty == back.changes.isEmpty)
    for change in forth.changes { #expect(change.inverse.inverse == change) }
  }

  @Test(arguments: 0..<100)
  func `gives the same plan for any order of the input`(seed: Int) {
    var random = CatalogGenerator(seed: UInt64(seed))
    let (old, new) = (random.catalog(), random.catalog())
    var changes = diffCatalogs(from: old, to: new).changes
    let plan = planChanges(changes)
    changes.shuffle(using: &random.numbers)
    #expect(planChanges(changes) == plan)
  }
}

/// Makes small catalogs that often share names.
struct CatalogGenerator {
  var numbers: Numbers

  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  init(seed: UInt64) {
    numbers = Numbers(state: seed &+ 77)
  }

  mutating func catalog() -> Catalog {
    Catalog(tables: pick(["a", "b", "C d", "é"]).map { table($0) })
  }

  private mutating func table(_ name: Identifier) -> Table {
    let columns = pick(["id", "n", "select", "x\"y"]).map { column($0) }
    let names = columns.map(\.name)
    var constraints: [Constraint] = []
    if let first = names.first {
      constraints = [
        Constraint(name: Identifier("\(name) key"), rule: .primaryKey([first])),
        Constraint(
          name: Identifier("\(name) check"),
          rule: .check(Expression("\(first.quoted) > \(Int.random(in: 0...2, using: &numbers))"))),
      ]
    }
    return Table(
      name: QualifiedName(name), columns: columns, constraints: constraints,
      indexes: names.prefix(1).map {
        Index(name: Identifier("\(name) i"), keys: [IndexKey(.column($0))])
      },
      rowSecurity: Bool.random(using: &numbers) ? .enabled : .off,
      grants: pick(["r", "s"]).map { Grant(role: $0, privileges: [.select]) },
      comment: Bool.random(using: &numbers) ? "it's \\ a 'comment'" : nil)
  }

  private mutating func column(_ name: Identifier) -> Column {
    let types = ["integer", "text", "numeric(5,2)"]
    return Column(
      name: name, type: ColumnType(canonical: types.randomElement(using: &numbers) ?? "text"),
      isNullable: Bool.random(using: &numbers),
      value: Bool.random(using: &numbers) ? .none : .default(Expression("1")))
  }

  private mutating func pick(_ names: [Identifier]) -> [Identifier] {
    names.filter { _ in Bool.random(using: &numbers) }
  }
}
