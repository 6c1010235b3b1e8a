import CatalogModel
import Migration
import PostgresClient
import SQLText

/// Three rows in each table that takes any, and whether they are still there.
struct SeededRows {
  private let database: CorpusDatabase
  /// The tables with rows.
  private(set) var tables: [QualifiedName]
  /// How many tables refused every row.
  let refusing: Int

  /// References are not looked at: rows of one number in two tables go together.
  init(in database: CorpusDatabase) throws {
    self.database = database
    let connection = try database.connect()
    try connection.run("set session_replication_role = replica; set search_path = pg_catalog")
    var tables: [QualifiedName] = []
    var tried: Set<QualifiedName> = []
    for row in try connection.query(seeds) {
      let table = QualifiedName(
        schema: Identifier(try row.text(0)), Identifier(try row.text(1)))
      tried.insert(table)
      guard (try? connection.run(SQL(verbatim: try row.text(2)))) != nil else { continue }
      if tables.last != table { tables.append(table) }
    }
    self.tables = tables
    refusing = tried.count - tables.count
  }

  /// What the plan fails with among the rows; `nil` where it runs.
  func isInTheWay(of plan: Plan) -> String? {
    guard !tables.isEmpty else { return nil }
    do {
      let connection = try database.connect()
      try connection.run("begin; set local search_path = public")
      for statement in plan.steps.flatMap(\.statements) { try connection.run(statement.sql) }
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Takes the rows away again from the tables that are still there.
  mutating func clear(in catalog: Catalog) throws {
    let list = tables.filter { catalog.table($0) != nil }.map { "\($0)" as SQL }.joined()
    tables = []
    guard !list.text.isEmpty else { return }
    try database.connect().run(
      "set session_replication_role = replica; truncate \(list) cascade")
  }

  /// The rows of the tables that both catalogs have, as far as columns have the same name and type in both.
  func contents(
    in catalog: Catalog, and other: Catalog
  ) throws -> [QualifiedName: String] {
    let connection = try database.connect()
    var contents: [QualifiedName: String] = [:]
    for table in tables {
      guard let here = catalog.table(table), let there = other.table(table), here.foreign == nil
      else { continue }
      let columns = here.columns.filter { column in
        !column.isComputed
          && there.columns.contains {
            $0.name == column.name && $0.type == column.type && !$0.isComputed
          }
      }
      let list = columns.map { "\($0.name)" as SQL }.joined()
      let rows = try connection.query(
        "select coalesce(string_agg(r::text, ' ' order by r::text), '') || count(*) from (select \(list) from only \(table)) r"
      )
      contents[table] = try rows[0].text(0)
    }
    return contents
  }
}

extension Catalog {
  fileprivate func table(_ name: QualifiedName) -> Table? { tables.first { $0.name == name } }
}

extension Column {
  fileprivate var isComputed: Bool {
    if case .generated = value { true } else { false }
  }
}

extension Plan {
  /// Whether the plan says that rows of the table may not stay as they are: by a step on the table, or on what
  /// several tables use.
  func admitsLoss(in table: QualifiedName) -> Bool {
    steps.contains { step in
      guard step.admitsLoss else { return false }
      if case .table(let owner) = step.change.path.root { return owner == table }
      return true
    }
  }

  /// Whether the plan says that rows may stand in its way.
  var mayFail: Bool {
    steps.contains { $0.hazards.contains { $0.kind == .mayFail } }
  }
}

extension PlanStep {
  private var losesRows: Bool { hazards.contains { $0.kind == .deletesData } }

  fileprivate var admitsLoss: Bool { losesRows || reversibility != .reversible }
}
