import CatalogModel
import Migration
import SQLText
import Testing

@Suite struct `Planning` {
  private func table(_ name: Identifier, referring targets: [Identifier] = []) -> Table {
    Table(
      name: QualifiedName(name),
      columns: [Column(name: "id", type: ColumnType(canonical: "uuid"), isNullable: false)],
      constraints: [Constraint(name: Identifier("\(name)_pkey"), rule: .primaryKey(["id"]))]
        + targets.map { target in
          Constraint(
            name: Identifier("\(name)_\(target)_fkey"),
            rule: .foreignKey(
              ForeignKey(columns: ["id"], target: QualifiedName(target), targetColumns: ["id"])))
        }, grants: [])
  }

  private func plan(_ old: Catalog, _ new: Catalog) -> Plan {
    planChanges(diffCatalogs(from: old, to: new).changes)
  }

  private func statements(_ plan: Plan) -> [String] {
    plan.steps.flatMap(\.statements).map(\.text)
  }

  @Test func `makes a table after those it refers to`() {
    let new = Catalog(tables: [
      table("a", referring: ["b"]), table("b", referring: ["c"]), table("c"),
    ])
    let paths = plan(Catalog(), new).steps.map(\.change.path.description)
    #expect(paths == ["public.c", "public.b", "public.a"])
  }

  @Test func `drops a table before those it refers to`() {
    let old = Catalog(tables: [
      table("a", referring: ["b"]), table("b", referring: ["c"]), table("c"),
    ])
    let paths = plan(old, Catalog()).steps.map(\.change.path.description)
    #expect(paths == ["public.a", "public.b", "public.c"])
  }

  @Test func `cuts a cycle of references, both ways`() {
    let new = Catalog(tables: [table("a", referring: ["b"]), table("b", referring: ["a"])])
    let up = plan(Catalog(), new)
    #expect(up.steps.count == 3)
    #expect(up.steps.last?.change.kind == "add-constraint")
    #expect(plan(new, Catalog()).steps.first?.change.kind == "drop-constraint")
    #expect(statements(rollback(of: up)).first?.contains("drop constraint") == true)
  }

  @Test func `gives a new table no hazards and an old one its own`() {
    var indexed = table("a")
    indexed.indexes = [Index(name: "i", keys: [IndexKey(.column("id"))])]
    let made = plan(Catalog(), Catalog(tables: [indexed]))
    #expect(made.steps.allSatisfy { $0.hazards.isEmpty })
    let changes = diffCatalogs(
      from: Catalog(tables: [table("a")]), to: Catalog(tables: [indexed])
    ).changes
    #expect(planChanges(changes).steps.flatMap(\.hazards) == [])
    let offline = planChanges(changes, context: PlanContext(care: .offline))
    #expect(offline.steps.flatMap(\.hazards).map(\.kind) == [.blocksWrites, .scansTable])
  }

  @Test func `says that a dropped column takes its values along`() {
    var smaller = table("a")
    smaller.columns = []
    smaller.constraints = []
    let steps = plan(Catalog(tables: [table("a")]), Catalog(tables: [smaller])).steps
    let drop = steps.first { $0.change.kind == "drop-column" }
    #expect(drop?.hazards.first?.kind == .deletesData)
    #expect(drop?.reversibility == .lossy("the values of public.a.id"))
  }

  @Test func `takes everything away before it grants`() {
    var granted = table("a")
    granted.grants = [Grant(role: "reader", privileges: [.select])]
    let context = PlanContext(platformRoles: ["anon"])
    let diff = diffCatalogs(from: Catalog(), to: Catalog(tables: [granted]))
    let grants = planChanges(diff.changes, context: context).steps.last
    #expect(
      grants?.statements.map(\.text) == [
        "revoke all on table public.a from public, anon",
        "grant select on table public.a to reader",
      ])
  }

  @Test func `changes the grants on what stands by the fewest statements`() {
    var old = table("a")
    old.grants = [
      Grant(role: "anon", privileges: [.select]),
      Grant(role: "reader", privileges: [.select, .insert]),
    ]
    var new = table("a")
    new.grants = [
      Grant(role: "anon", privileges: [.select]),
      Grant(role: "reader", privileges: [.select, .update], withGrantOption: [.update]),
    ]
    let context = PlanContext(platformRoles: ["anon"])
    let diff = diffCatalogs(from: Catalog(tables: [old]), to: Catalog(tables: [new]))
    let steps = planChanges(diff.changes, context: context).steps
    #expect(
      steps.flatMap(\.statements).map(\.text) == [
        "revoke insert on table public.a from reader",
        "grant update on table public.a to reader with grant option",
      ])
  }

  @Test func `grants on a column anew what the whole table loses`() {
    let grants = [Grant(role: "reader", privileges: [.select])]
    var old = table("a")
    old.columns[0].grants = grants
    old.grants = grants
    var new = old
    new.grants = []
    let steps = plan(Catalog(tables: [old]), Catalog(tables: [new])).steps
    #expect(
      steps.flatMap(\.statements).map(\.text) == [
        "revoke select on table public.a from reader",
        "grant select (id) on table public.a to reader",
      ])
  }

  @Test func `warns of a new partition beside the one for all other rows`() {
    var (whole, rest, year) = (table("a"), table("rest"), table("year"))
    whole.partitioning = Expression("RANGE (id)")
    rest.partition = Partition(parent: whole.name, bound: Expression("DEFAULT"))
    year.partition = Partition(
      parent: whole.name, bound: Expression("FOR VALUES FROM (1) TO (2)"))
    func hazards(_ old: [Table], _ new: [Table]) -> [Hazard.Kind] {
      let (old, new) = (Catalog(tables: old), Catalog(tables: new))
      return planChanges(
        diffCatalogs(from: old, to: new).changes, context: PlanContext(before: old, after: new)
      ).steps.flatMap(\.hazards).map(\.kind)
    }
    #expect(
      hazards([whole, rest], [whole, rest, year]) == [.blocksReads, .scansTable, .mayFail])
    #expect(hazards([whole], [whole, year]) == [])
  }
}
