import CatalogModel
import Migration
import SQLText
import Testing

@Suite struct `An online plan` {
  private let id = Column(name: "id", type: ColumnType(canonical: "bigint"), isNullable: false)
  private let word = Column(name: "word", type: ColumnType(canonical: "character varying(20)"))

  private var table: Table { Table(name: QualifiedName("t"), columns: [id, word]) }

  private func plan(from old: Table, to new: Table, care: Care = Care()) -> Plan {
    let (old, new) = (Catalog(tables: [old]), Catalog(tables: [new]))
    let diff = diffCatalogs(from: old, to: new, comparing: .canonical)
    return planChanges(
      diff.changes, context: PlanContext(before: old, after: new, care: care))
  }

  private func blocks(
    care: Care = Care(), _ change: (inout Table) -> Void
  ) -> [PlanBlock] {
    var new = table
    change(&new)
    return plan(from: table, to: new, care: care).blocks
  }

  /// Each block in brackets where it is a transaction.
  private func text(_ blocks: [PlanBlock]) -> [String] {
    blocks.map { block in
      let lines = block.entries.map(\.statement.text).joined(separator: "; ")
      return block.isTransaction ? "[\(lines)]" : lines
    }
  }

  @Test func `writes the rows of a table anew once, whatever asks for it`() {
    let (number, wide) = (ColumnType(canonical: "integer"), ColumnType(canonical: "bigint"))
    var narrow = table
    narrow.columns += [Column(name: "n", type: number), Column(name: "m", type: number)]
    narrow.columns[2].value = .default(Expression("0"))
    var wanted = narrow
    wanted.columns[2].type = wide
    wanted.columns[3].type = wide
    #expect(
      text(plan(from: narrow, to: wanted).blocks) == [
        """
        [alter table public.t
          alter column m type bigint using m::bigint,
          alter column n drop default,
          alter column n type bigint using n::bigint,
          alter column n set default 0]
        """
      ])
    wanted.columns[3].type = narrow.columns[3].type
    #expect(plan(from: narrow, to: wanted).blocks.first?.entries.count == 3)
  }

  @Test func `builds an index beside others, whatever else is made anew`() {
    let view = View(name: QualifiedName("v"), query: Expression("select word from public.t"))
    func catalog(_ change: (inout Table) -> Void) -> Catalog {
      var table = table
      change(&table)
      return Catalog(tables: [table], views: [view])
    }
    let old = catalog { _ in }
    let new = catalog {
      $0.columns[1].type = ColumnType(canonical: "json")
      $0.indexes = [Index(name: "i", keys: [IndexKey(.column("id"))])]
    }
    let plan = planChanges(
      diffCatalogs(from: old, to: new, comparing: .canonical).changes,
      context: PlanContext(before: old, after: new))
    let blocks = text(plan.blocks)
    #expect(blocks.count == 3)
    #expect(blocks.first?.hasPrefix("[drop view public.v; ") == true)
    #expect(blocks.first?.contains("; create view public.v as") == true)
    #expect(blocks.last?.hasPrefix("create index concurrently") == true)
  }

  private static let index = Index(name: "i", keys: [IndexKey(.column("word"))])
  private static let check = Constraint(name: "c", rule: .check(Expression("word <> ''")))
  private static let key = Constraint(name: "k", rule: .unique(["word"]))

  private static let reference = Constraint(
    name: "r",
    rule: .foreignKey(
      ForeignKey(columns: ["id"], target: QualifiedName("u"), targetColumns: ["id"])))

  @Test func `builds an index outside of a transaction, where nothing is left of an attempt`() {
    let blocks = text(blocks { $0.indexes = [Self.index] })
    #expect(blocks.count == 2)
    #expect(blocks.first?.contains("not indisvalid") == true)
    #expect(blocks.last == "create index concurrently if not exists i on public.t (word)")
  }

  @Test func `lets a key take over the index that kept it, without a hazard`() {
    var kept = table
    kept.indexes = [Index(name: "unique_word", isUnique: true, keys: [IndexKey(.column("word"))])]
    var wanted = table
    wanted.constraints = [Self.key]
    let plan = plan(from: kept, to: wanted)
    #expect(
      text(plan.blocks) == [
        "[alter table public.t add constraint k unique using index unique_word]"
      ])
    #expect(plan.steps.flatMap(\.hazards) == [])
  }

  @Test func `puts a reference off without a hazard`() {
    var kept = table
    kept.constraints = [Self.reference]
    var wanted = kept
    wanted.constraints[0].terms.deferral = .deferred
    let plan = plan(from: kept, to: wanted)
    #expect(plan.steps.map(\.change.path) == [.constraint("r", of: QualifiedName("t"))])
    #expect(plan.steps.flatMap(\.hazards) == [])
  }

  @Test func `gives a key an index that is there`() {
    let blocks = text(blocks { $0.constraints = [Self.key] })
    #expect(blocks.count == 3)
    #expect(blocks.last == "[alter table public.t add constraint k unique using index k]")
  }

  @Test func `proves a check in a transaction of its own`() {
    #expect(
      text(blocks { $0.constraints = [Self.check] }) == [
        "[alter table public.t add constraint c check (word <> '') not valid]",
        "[alter table public.t validate constraint c]",
      ])
  }

  @Test func `forbids nulls by a check that goes again`() {
    #expect(
      text(blocks { $0.columns[1].isNullable = false }) == [
        "[alter table public.t add constraint word_filled check (word is not null) not valid]",
        "[alter table public.t validate constraint word_filled]",
        "[alter table public.t alter column word set not null; "
          + "alter table public.t drop constraint word_filled]",
      ])
  }

  @Test func `keeps a check from taking a name that is taken`() {
    let taken = Constraint(name: "word_filled", rule: .check(Expression("id > 0")))
    var old = table
    old.constraints = [taken]
    var new = old
    new.columns[1].isNullable = false
    let diff = diffCatalogs(from: Catalog(tables: [old]), to: Catalog(tables: [new]))
    let context = PlanContext(before: Catalog(tables: [old]))
    let statements = planChanges(diff.changes, context: context).steps.flatMap(\.statements)
    #expect(statements.first?.text.contains("add constraint word_filled2 check") == true)
  }

  @Test func `lengthens text without a hazard`() {
    var new = table
    new.columns[1].type = ColumnType(canonical: "character varying(40)")
    let diff = diffCatalogs(from: Catalog(tables: [table]), to: Catalog(tables: [new]))
    #expect(planChanges(diff.changes).steps.flatMap(\.hazards) == [])
  }

  @Test func `shortens text with the hazards of a rewrite`() {
    var new = table
    new.columns[1].type = ColumnType(canonical: "character varying(10)")
    let diff = diffCatalogs(from: Catalog(tables: [table]), to: Catalog(tables: [new]))
    #expect(
      planChanges(diff.changes).steps.flatMap(\.hazards).map(\.kind)
        == [.rewritesTable, .blocksReads, .mayFail])
  }

  @Test func `fills a new column little by little, unless a trigger would fire`() {
    let column = Column(
      name: "token", type: ColumnType(canonical: "uuid"), isNullable: false,
      value: .default(Expression("gen_random_uuid()")))
    let filled = text(blocks { $0.columns.append(column) })
    #expect(filled.first?.hasPrefix("[alter table public.t add column token uuid;") == true)
    #expect(filled.contains { $0.contains("set token = default where token is null") })
    #expect(filled.last?.contains("set not null") == true)
    var triggered = table
    triggered.triggers = [
      Trigger(name: "stamp", timing: .before, events: [.update], function: QualifiedName("stamp"))
    ]
    var new = triggered
    new.columns.append(column)
    let old = Catalog(tables: [triggered])
    let diff = diffCatalogs(from: old, to: Catalog(tables: [new]))
    let plan = planChanges(diff.changes, context: PlanContext(before: old))
    #expect(plan.blocks.count == 1)
    #expect(plan.steps.flatMap(\.hazards).first?.kind == .rewritesTable)
  }

  @Test func `adds a column with one value for all rows in one statement`() {
    for value in ["now()", "'new'::text", "'{}'::jsonb", "CURRENT_DATE"] {
      let column = Column(
        name: "more", type: ColumnType(canonical: "text"), isNullable: false,
        value: .default(Expression(value)))
      let blocks = blocks { $0.columns.append(column) }
      #expect(blocks.flatMap(\.entries).flatMap(\.statement.work) == [])
      #expect(blocks.flatMap(\.entries).count == 1)
    }
  }

  @Test(arguments: [
    Care.offline,
    Care(
      sizes: [QualifiedName("t"): TableSize(of: QualifiedName("t"), rows: 10, pages: 1)],
      smallTable: 100),
  ])
  func `is one transaction where nobody is to be spared`(care: Care) {
    let blocks = blocks(care: care) { table in
      table.indexes = [Self.index]
      table.constraints = [Self.check, Self.key]
      table.columns[1].isNullable = false
    }
    #expect(blocks.map(\.isTransaction) == [true])
    #expect(!blocks[0].entries.contains { $0.statement.text.contains("not valid") })
  }

  @Test func `tells the hazards of one transaction, unless the table is small`() {
    func hazards(_ care: Care) -> Set<Hazard.Kind> {
      var new = table
      new.indexes = [Self.index]
      let diff = diffCatalogs(from: Catalog(tables: [table]), to: Catalog(tables: [new]))
      let context = PlanContext(before: Catalog(tables: [table]), care: care)
      return Set(planChanges(diff.changes, context: context).steps.flatMap(\.hazards).map(\.kind))
    }
    #expect(hazards(.offline) == [.blocksWrites, .scansTable])
    let sizes: [QualifiedName: TableSize] = [
      QualifiedName("t"): TableSize(of: QualifiedName("t"), rows: 99, pages: 1)
    ]
    #expect(hazards(Care(isOnline: false, sizes: sizes, smallTable: 100)) == [])
    #expect(hazards(Care(isOnline: false, sizes: sizes, smallTable: 99)) != [])
  }

  @Test func `is plain on a table that it makes`() {
    var new = table
    new.indexes = [Self.index]
    new.constraints = [Self.check, Self.key]
    let plan = planChanges(
      diffCatalogs(from: Catalog(), to: Catalog(tables: [new])).changes)
    #expect(plan.blocks.map(\.isTransaction) == [true])
    #expect(plan.steps.flatMap(\.statements).flatMap(\.locks) == [])
  }

  @Test func `lets what needs an index wait for it`() {
    var index = Self.index
    index.comment = "Words."
    let blocks = text(blocks { $0.indexes = [index] })
    #expect(blocks.last == "[comment on index public.i is 'Words.']")
  }
}
