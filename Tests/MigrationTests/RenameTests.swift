import CatalogModel
import Migration
import SQLText
import Testing

@Suite struct `A word on a former name` {
  @Test(
    arguments: [
      (["a"], ["b"], nil), (["b"], ["b"], RefusedRename.done), (["a", "b"], ["b"], .bothPresent),
      (["c"], ["b"], .unknown), (["a"], ["c"], .unwanted), (["a"], ["a", "b"], .bothWanted),
    ] as [([String], [String], RefusedRename?)])
  func `is followed, or refused with its reason`(
    present: [String], wanted: [String], reason: RefusedRename?
  ) {
    let word = RenameWord(.table, in: .schema("public"), from: "a", to: "b")
    let resolution = resolveRenames([word], from: catalog(present), to: catalog(wanted))
    #expect(resolution.refused.map(\.reason) == [reason].compactMap(\.self))
    #expect(resolution.renames.count == (reason == nil ? 1 : 0))
  }

  @Test func `of names that are exchanged is done where each has what it shall have`() {
    let words = [
      RenameWord(.field, in: .object(QualifiedName("t")), from: "a", to: "b"),
      RenameWord(.field, in: .object(QualifiedName("t")), from: "b", to: "a"),
    ]
    let first = table(["a": "text", "b": "date"])
    let second = table(["a": "date", "b": "text"])
    #expect(resolveRenames(words, from: first, to: second).renames.count == 2)
    let done = resolveRenames(words, from: second, to: second)
    #expect(done.refused.map(\.reason) == [.done, .done])
    #expect(done.renames == [])
    #expect(resolveRenames(words, from: second, to: second, isForced: true).renames.count == 2)
  }

  @Test(arguments: [
    ("a=b", "public.a", "public.b"), ("a=public.b", "public.a", "public.b"),
    ("s.a=b", "s.a", "s.b"), ("s.a=s.b", "s.a", "s.b"),
    ("s.t.a=b", "s.t.a", "s.t.b"), ("s.t.a=s.t.b", "s.t.a", "s.t.b"),
    ("s.\"t.u=v\".a=b", "s.t.u=v.a", "s.t.u=v.b"), ("\"a\"\"b\"=c", "public.a\"b", "public.c"),
  ])
  func `is read from the command line`(text: String, old: String, new: String) throws {
    let word = try #require(RenameWord(parsing: text))
    #expect(word.path(of: word.old) == old)
    #expect(word.path(of: word.new) == new)
  }

  @Test(arguments: [
    "a", "a=", "=b", "a=b=c", "s.a=r.b", "s.t.a=r.t.b", "a.b.c.d=e", "s.t.a=t.b", "a=s.a",
  ])
  func `is refused where it cannot be read`(text: String) {
    #expect(RenameWord(parsing: text) == nil)
  }

  private func catalog(_ names: [String]) -> Catalog {
    Catalog(tables: names.map { Table(name: QualifiedName(Identifier($0))) })
  }

  private func table(_ types: [String: String]) -> Catalog {
    let columns = types.sorted { $0.key < $1.key }.map {
      Column(name: Identifier($0.key), type: ColumnType(canonical: $0.value))
    }
    return Catalog(tables: [Table(name: QualifiedName("t"), columns: columns)])
  }
}

@Suite struct `A plan with new names` {
  @Test func `takes names in an order in which each is free`() {
    let renames = [("a", "b"), ("b", "c"), ("x", "y"), ("y", "x")].map { old, new in
      Rename(.tables(in: "public"), from: Identifier(old), to: Identifier(new))
    }
    let plan = planChanges(renames.map { .rename($0) })
    var names = ["a": "a", "b": "b", "x": "x", "y": "y"]
    for rename in plan.steps.compactMap(\.change.asRename) {
      #expect(names[rename.new.name] == nil, "\(rename.new) is taken")
      names[rename.new.name] = names.removeValue(forKey: rename.old.name)
    }
    #expect(names == ["b": "a", "c": "b", "y": "x", "x": "y"])
    let back = rollback(of: plan)
    for rename in back.steps.compactMap(\.change.asRename) {
      #expect(names[rename.new.name] == nil, "\(rename.new) is taken")
      names[rename.new.name] = names.removeValue(forKey: rename.old.name)
    }
    #expect(names == ["a": "a", "b": "b", "x": "x", "y": "y"])
  }
}

@Suite struct `A name that alone differs` {
  private static let rules: [Constraint] = [
    Constraint(name: "a", rule: .primaryKey(["id"])), Constraint(name: "a", rule: .unique(["id"])),
    Constraint(name: "a", rule: .check(Expression("id > 0"))),
    Constraint(
      name: "a",
      rule: .foreignKey(
        ForeignKey(columns: ["id"], target: QualifiedName("t"), targetColumns: ["id"]))),
  ]

  @Test(arguments: rules)
  func `is given to a key, a check or a reference`(rule: Constraint) {
    var renamed = rule
    renamed.name = "b"
    let comparison = compareCatalogs(
      from: Catalog(tables: [table(constraints: [rule])]),
      to: Catalog(tables: [table(constraints: [renamed])]))
    #expect(
      comparison.changes == [
        .rename(Rename(.constraints(of: QualifiedName("t")), from: "a", to: "b"))
      ])
  }

  @Test func `is given to an index`() {
    let comparison = compareCatalogs(
      from: Catalog(tables: [table(indexes: ["a"])]), to: Catalog(tables: [table(indexes: ["b"])]))
    #expect(
      comparison.changes == [.rename(Rename(.indexes(of: QualifiedName("t")), from: "a", to: "b"))])
  }

  @Test func `is not given to more of them than go`() {
    let comparison = compareCatalogs(
      from: Catalog(tables: [table(indexes: ["a"])]),
      to: Catalog(tables: [table(indexes: ["b", "c"])]))
    #expect(comparison.changes.map(\.kind) == ["rename-index", "create-index"])
  }

  @Test func `waits for what has it`() {
    let other = Table(name: QualifiedName("b"))
    let comparison = compareCatalogs(
      from: Catalog(tables: [table(indexes: ["a"]), other]),
      to: Catalog(tables: [table(indexes: ["b"])]))
    #expect(comparison.renames == [])
    #expect(
      comparison.changes.map(\.kind).sorted() == ["create-index", "drop-index", "drop-table"])
  }

  private func table(constraints: [Constraint] = [], indexes: [Identifier] = []) -> Table {
    Table(
      name: QualifiedName("t"),
      columns: [Column(name: "id", type: ColumnType(canonical: "integer"))],
      constraints: constraints,
      indexes: indexes.map { Index(name: $0, keys: [IndexKey(.column("id"))]) })
  }
}
