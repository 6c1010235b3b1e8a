import CatalogModel
import Migration
import PostgresClient
import Reporting
import SQLScript
import SQLText
import ScratchServer

/// The migrations that were generated before, and which of them the catalog has already.
struct History {
  let committed: [CommittedMigration]
  /// The names of the files that are part of the catalog.
  let applied: Set<String>

  static let none = History(committed: [], applied: [])

  private init(committed: [CommittedMigration], applied: Set<String>) {
    self.committed = committed
    self.applied = applied
  }

  /// Tries each migration where the catalog is.
  init(in folder: String, of sandbox: Sandbox) throws {
    committed = readCommitted(in: folder)
    let start = fingerprint(try encode(sandbox.catalog))
    guard committed.contains(where: { $0.origin.catalog != start }), PostgresBinaries.find() != nil
    else {
      applied = []
      return
    }
    let (scratch, database) = try sandbox.makeDatabase()
    var trial = Trial(scratch: scratch, database: database)
    var applied = try trial.takeBack(committed.filter { $0.origin.catalog != start })
    let open = committed.filter { !applied.contains($0.fileName) }
    if open.contains(where: { $0.origin.catalog != start }) {
      applied.formUnion(try trial.findObstructed(among: committed, open: open, start: start))
    }
    try scratch.server.dropDatabase(trial.database)
    self.applied = applied
  }
}

/// A database on which the migrations are tried.
private struct Trial {
  let scratch: Scratch
  var database: SQLText.Identifier

  /// Takes back, from the last to the first, each migration whose rollback finds something to take back.
  ///
  /// - Returns: the names of those.
  mutating func takeBack(_ migrations: [CommittedMigration]) throws -> Set<String> {
    var found: Set<String> = []
    var facts = try digest(of: database)
    for migration in migrations.reversed() {
      let copy = try scratch.copy(of: database)
      let rest = try run(migration.rollback, on: copy) ? try digest(of: copy) : facts
      if rest == facts {
        try scratch.server.dropDatabase(copy)
      } else {
        try adopt(copy)
        facts = rest
        found.insert(migration.fileName)
      }
    }
    return found
  }

  /// Runs the migrations in their order. One that can be neither taken back nor run is there, and not as it was made:
  /// nothing may be written in its place.
  mutating func findObstructed(
    among migrations: [CommittedMigration], open: [CommittedMigration], start: String
  ) throws -> [String] {
    let names = Set(open.map(\.fileName))
    var found: [String] = []
    for migration in migrations {
      let copy = try scratch.copy(of: database)
      if try run(migration.migration, on: copy) {
        try adopt(copy)
      } else {
        try scratch.server.dropDatabase(copy)
        if names.contains(migration.fileName), migration.origin.catalog != start {
          found.append(migration.fileName)
        }
      }
    }
    return found
  }

  private mutating func adopt(_ copy: SQLText.Identifier) throws {
    try scratch.server.dropDatabase(database)
    database = copy
  }

  private func digest(of database: SQLText.Identifier) throws -> String {
    let connection = try scratch.server.connect(to: database)
    try prepareDigest(connection)
    return try observationDigest(connection)
  }

  /// Whether every statement of a script passes.
  private func run(_ script: String, on database: SQLText.Identifier) throws -> Bool {
    let connection = try scratch.server.connect(to: database)
    for statement in statements(of: script) {
      do {
        try connection.run(statement)
      } catch {
        return false
      }
    }
    return true
  }
}

/// The statements of a generated script, one by one: some cannot share a transaction.
private func statements(of script: String) -> [SQL] {
  let bytes = Array(script.utf8)
  return splitScript(bytes).compactMap { piece in
    guard case .statement = piece.kind else { return nil }
    return SQL(verbatim: String(decoding: bytes[piece.range], as: UTF8.self))
  }
}
