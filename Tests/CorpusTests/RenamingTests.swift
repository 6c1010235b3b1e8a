import CatalogModel
import CatalogReader
import Migration
import PostgresClient
import SQLText
import ScratchServer
import Testing

@Suite struct `Renaming in a database` {
  @Test func `finds the cases`() {
    #expect(RenameCase.all.count >= (MigrationCase.wanted.isEmpty ? 20 : 0))
  }

  /// Both ways, each taken back by its rollback, with the rows looked at.
  @Test(arguments: RenameCase.all)
  func `keeps what has a new name, with all its rows`(example: RenameCase) throws {
    let before = try CorpusDatabase(
      Identifier("renamed_from_\(example.number)"), running: try example.script("before"))
    let after = try CorpusDatabase(
      Identifier("renamed_to_\(example.number)"), running: try example.script("after"))
    let sides = (try CorpusSide(before), try CorpusSide(after))
    let words = try example.words()
    #expect(!words.isEmpty)
    for care in [Care(isOnline: false), Care(isOnline: true)] {
      try attempt("forth", on: before, from: sides.0, to: sides.1, words, care)
      try attempt("back", on: after, from: sides.1, to: sides.0, words.map(\.inverse), care)
    }
    try before.drop()
    try after.drop()
  }

  private func attempt(
    _ direction: String, on database: CorpusDatabase, from old: CorpusSide, to new: CorpusSide,
    _ words: [RenameWord], _ care: Care
  ) throws {
    let resolution = resolveRenames(words, from: old.catalog, to: new.catalog, isForced: true)
    #expect(resolution.refused.map(\.reason) == [], Comment(rawValue: direction))
    let renamed = try database.observing(resolution.renames, in: old.catalog)
    let diff = diffCatalogs(from: renamed, to: new.catalog, comparing: .canonical)
    let changes = resolution.renames.map { Change.rename($0) } + diff.changes
    let context = PlanContext(before: renamed, after: new.catalog, care: care)
    let plan = planChanges(changes, context: context)
    let text = comment(direction, plan)
    let rows = try database.rowCounts()
    let failures = try database.run(plan)
    #expect(failures == [], text)
    try expect(database, equals: new, text)
    #expect(try database.rowCounts() == rows, text)
    let back = diffCatalogs(from: new.catalog, to: renamed, comparing: .canonical)
    let undoing = rollback(of: plan, context: context, by: back.changes)
    let undone = comment("\(direction), rollback", undoing)
    let failuresBack = try database.run(undoing)
    #expect(failuresBack == [], undone)
    try expect(database, equals: old, undone)
    #expect(try database.rowCounts() == rows, undone)
  }

  private func comment(_ direction: String, _ plan: Plan) -> Comment {
    let statements = plan.blocks.flatMap(\.entries).map(\.statement.text)
    return Comment(rawValue: "\(direction):\n\(statements.joined(separator: ";\n"))")
  }

  private func expect(
    _ database: CorpusDatabase, equals wanted: CorpusSide, _ comment: Comment
  ) throws {
    let found = try CorpusSide(database)
    let rest = diffCatalogs(from: found.catalog, to: wanted.catalog, comparing: .canonical)
    #expect(rest.changes.map { "\($0.kind) \($0.path) \($0.difference ?? "")" } == [], comment)
    #expect(wanted.differences(of: try database.dump()) == [], comment)
  }
}

extension CorpusDatabase {
  /// The catalog with its new names in the server's own words, found on a copy.
  fileprivate func observing(_ renames: [Rename], in catalog: Catalog) throws -> Catalog {
    let server = try CorpusServer.get()
    let copy = Identifier("\(name)_copy")
    try self.copy(as: copy)
    defer { try? server.dropDatabase(copy) }
    let connection = try server.connect(to: copy)
    for statement in planChanges(renames.map { .rename($0) }).steps.flatMap(\.statements) {
      try connection.run(statement.sql)
    }
    let observed = try readCatalog(connection, platform: .postgresql)
    return catalog.renaming(renames, built: catalog, observed: observed)
  }

  /// How many rows each table has, without the names.
  fileprivate func rowCounts() throws -> [Int] {
    let connection = try CorpusServer.get().connect(to: name)
    return try catalog().tables.map { table in
      Int(try connection.query("select count(*) from only \(table.name)")[0].text(0)) ?? -1
    }.sorted()
  }
}
