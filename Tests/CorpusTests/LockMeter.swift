import Migration
import PostgresClient
import SQLText

/// What stood in a database before a plan, and what each statement of it locks, reads and writes anew, as the server
/// tells; compared with what the plan says.
struct LockMeter {
  private var relations: [Int: Relation]
  private var said: [String: LockLevel] = [:]
  private var files: [Int: String] = [:]
  private var scans: [Int: Int] = [:]
  private(set) var failures: [String] = []

  private struct Relation {
    var name: String { qualifiedName.description }

    var qualifiedName: QualifiedName
    /// The table of an index, of a TOAST table or of the sequence of a column.
    let owner: Int?
    let keepsRows: Bool
    /// Whether it is an index that stands in the place of one that was there.
    var isAnew = false
  }

  init(_ connection: borrowing Connection) throws {
    var relations: [Int: Relation] = [:]
    for row in try connection.query(standingQuery) {
      let kind = try row.text(3)
      let name = QualifiedName(
        schema: Identifier(try row.text(1)), Identifier(try row.text(2)))
      relations[try row.int(0)] = Relation(
        qualifiedName: name, owner: row[4].flatMap { Int($0) }, keepsRows: "rm".contains(kind))
    }
    self.relations = relations
    files = try Self.files(connection)
  }

  /// Locks are held to the end of a transaction, so that those of one statement are told beside those before it.
  mutating func beginTransaction(_ connection: borrowing Connection) throws {
    said = [:]
    scans = try Self.scans(connection)
    files = try Self.files(connection)
  }

  mutating func measure(
    _ statement: PlanStatement, _ connection: borrowing Connection
  ) throws {
    for lock in statement.locks {
      said[lock.object.description] = max(said[lock.object.description] ?? .none, lock.level)
    }
    try takeNames(connection)
    try compareLocks(statement, connection)
    try compareWork(statement, connection)
  }

  private mutating func takeNames(_ connection: borrowing Connection) throws {
    var names: [Int: QualifiedName] = [:]
    for row in try connection.query(standingQuery) {
      names[try row.int(0)] = QualifiedName(
        schema: Identifier(try row.text(1)), Identifier(try row.text(2)))
    }
    followRenames(to: names)
    takeIndexes(from: names)
  }

  /// What is said of a table that gets another name is said of it under that too.
  private mutating func followRenames(to names: [Int: QualifiedName]) {
    for (oid, name) in names {
      guard let former = relations[oid]?.qualifiedName, former != name else { continue }
      relations[oid]?.qualifiedName = name
      said[name.description] = said.removeValue(forKey: former.description)
    }
  }

  /// An index that was made anew is the same to others, under its name.
  private mutating func takeIndexes(from names: [Int: QualifiedName]) {
    let gone = relations.filter { names[$0] == nil && !$1.keepsRows && $1.owner != nil }
    for (oid, name) in names where relations[oid] == nil {
      guard let (former, relation) = gone.first(where: { $1.qualifiedName == name }) else {
        continue
      }
      relations[former] = nil
      relations[oid] = relation
      relations[oid]?.isAnew = true
    }
  }

  private mutating func compareLocks(
    _ statement: PlanStatement, _ connection: borrowing Connection
  ) throws {
    var measured: [Int: LockLevel] = [:]
    for row in try connection.query(heldQuery) {
      let relation = try row.int(0)
      guard relations[relation] != nil, let level = LockLevel(serverName: try row.text(1)) else {
        continue
      }
      measured[relation] = max(measured[relation] ?? .none, level)
    }
    for (oid, relation) in relations {
      let found = measured[oid] ?? .none
      let own = said[relation.name] ?? .none
      let covered = relation.owner.flatMap { relations[$0] }.map { said[$0.name] ?? .none }
      if relation.isAnew, own == .none { continue }
      let isRight = covered.map { found <= max(own, $0) && own <= found } ?? (found == own)
      if !isRight {
        failures.append(
          "\(relation.name) is locked \(found.rawValue), said is \(own.rawValue): \(statement.text)"
        )
      }
    }
  }

  private mutating func compareWork(
    _ statement: PlanStatement, _ connection: borrowing Connection
  ) throws {
    let nowFiles = try Self.files(connection)
    let nowScans = try Self.scans(connection)
    var found: Set<PlanStatement.Work> = []
    for (oid, relation) in relations where relation.keepsRows {
      if let before = files[oid], let after = nowFiles[oid], before != after {
        found.insert(.rewrite(relation.qualifiedName))
      } else if nowScans[oid] ?? 0 > scans[oid] ?? 0, said[relation.name] ?? .none > .none {
        // Whoever reads a table without a lock is in nobody's way.
        found.insert(.scan(relation.qualifiedName))
      }
    }
    // What is written anew is read too. More may be said: of two tables that are joined, one need not be read where the
    // other is empty, and whether times are written anew depends on the time zone of who runs the statement.
    // The highest number of a column is found by an index, but in a table whose rows fit on a page.
    let looksUp = statement.text.hasPrefix("select setval(") && statement.work.isEmpty
    let said = Set(statement.work.flatMap(\.withReading))
    let unsaid = found.subtracting(said).filter { work in
      if looksUp, case .scan = work { false } else { true }
    }
    if !unsaid.isEmpty {
      failures.append("does \(found), said is \(said): \(statement.text)")
    }
    files = nowFiles
    scans = nowScans
  }

  private static func files(_ connection: borrowing Connection) throws -> [Int: String] {
    var files: [Int: String] = [:]
    for row in try connection.query(
      "select oid, relfilenode || ' ' || reltablespace from pg_class where relkind in ('r', 'm')")
    {
      files[try row.int(0)] = try row.text(1)
    }
    return files
  }

  private static func scans(_ connection: borrowing Connection) throws -> [Int: Int] {
    var scans: [Int: Int] = [:]
    for row in try connection.query(
      """
      select relid, seq_scan + coalesce(idx_scan, 0) from pg_stat_xact_user_tables
      where seq_scan + coalesce(idx_scan, 0) > 0
      """)
    {
      scans[try row.int(0)] = try row.int(1)
    }
    return scans
  }
}

extension PlanStatement.Work {
  fileprivate var withReading: [Self] {
    if case .rewrite(let table) = self { [self, .scan(table)] } else { [self] }
  }
}

private let standingQuery: SQL = """
  select c.oid, n.nspname, c.relname, c.relkind,
    coalesce(
      i.indrelid,
      (select d.refobjid from pg_depend d
       where d.classid = 'pg_class'::regclass and d.objid = c.oid and c.relkind = 'S'
         and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
       limit 1))
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  left join pg_index i on i.indexrelid = c.oid
  where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'i', 'I')
    and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  """

private let heldQuery: SQL = """
  select relation, mode from pg_locks
  where pid = pg_backend_pid() and locktype = 'relation' and granted
    and database = (select oid from pg_database where datname = current_database())
  """

extension LockLevel {
  /// `nil` for the locks of ordinary queries.
  fileprivate init?(serverName: String) {
    switch serverName {
    case "ShareUpdateExclusiveLock": self = .shareUpdateExclusive
    case "ShareLock": self = .share
    case "ShareRowExclusiveLock": self = .shareRowExclusive
    case "ExclusiveLock", "AccessExclusiveLock": self = .accessExclusive
    default: return nil
    }
  }
}
