package import SQLText

/// One command of a plan, complete without its semicolon, and what it does to others while it runs.
package struct PlanStatement: Hashable, Sendable {
  package let sql: SQL
  /// What it keeps locked to the end of its transaction, of what stood before the plan. The locks of ordinary
  /// queries, which keep nobody waiting, go unsaid.
  package var locks: [Lock] = []
  /// What it goes through while it holds them.
  package var work: [Work] = []
  package var place = Place.shared
  /// Whether its time may grow with the rows that are there.
  package var isQuick: Bool
  /// Whether it only spares others or fills rows: the schema is the same without it.
  package var isAid = false
  /// What it does to which table, where PostgreSQL can do it in one pass with other such actions.
  private(set) var action: TableAction?

  package init(
    _ sql: SQL, locks: [Lock] = [], work: [Work] = [], place: Place = .shared,
    isQuick: Bool = true, isAid: Bool = false
  ) {
    self.sql = sql
    self.locks = locks
    self.work = work
    self.place = place
    self.isQuick = isQuick && work.isEmpty
    self.isAid = isAid
  }

  init(_ action: TableAction, locks: [Lock], work: [Work] = []) {
    self.init("alter table \(action.table) \(action.sql)", locks: locks, work: work)
    self.action = action
  }

  package var text: String { sql.text }

  /// The strongest of the locks.
  package var lock: LockLevel { locks.map(\.level).max() ?? .none }

  /// Where it runs.
  package enum Place: Hashable, Sendable {
    /// In a transaction before all others but renames: no transaction may use what it has made.
    case first
    /// In one transaction with its neighbours.
    case shared
    /// In a transaction of its own, because a lock would last too long otherwise.
    case own
    /// As `own`, and nothing in the plan waits for it.
    case last
    /// In none: PostgreSQL refuses it in a block.
    case outside
  }

  /// What is read or written row by row.
  package enum Work: Hashable, Sendable {
    case scan(QualifiedName)
    case rewrite(QualifiedName)
  }
}

/// A lock on a table, view, sequence or index.
package struct Lock: Hashable, Sendable {
  package let level: LockLevel
  package let object: QualifiedName

  package init(_ level: LockLevel, on object: QualifiedName) {
    self.level = level
    self.object = object
  }
}
