import CatalogModel
import Migration
import SQLText

/// What is asked of a migration beside that it makes the databases equal.
struct Trials {
  private let database: CorpusDatabase
  private let sides: (Catalog, Catalog)
  private let changes: [Change]
  /// In one transaction, which can be tried and taken back.
  private let context: PlanContext
  private var rows: SeededRows?

  init(on database: CorpusDatabase, from old: Catalog, to new: Catalog) {
    self.database = database
    sides = (old, new)
    let comparison = compareCatalogs(from: old, to: new, comparing: .canonical)
    changes = comparison.changes
    context = PlanContext(before: comparison.from, after: new, care: .offline)
  }

  /// The verification fails before, passes after, and notices each statement that is left out.
  func verify() throws -> [String] {
    let steps = planChanges(changes, context: context).steps
    try database.runFirst(of: steps)
    let statements = steps.statementsInOneTransaction
    var (failures, unnoticed) = try tryVerification(of: steps)
    let missed = try unnoticed.filter { try !isEquivalent($0, in: statements) }
    failures += missed.map {
      "the verification does not notice the lack of: \(statements[$0].text)"
    }
    let tried = MigrationCase.leavesStatementsOut ? statements.count : 0
    CorpusTally.recordOmissions(of: tried, equivalent: unnoticed.count - missed.count)
    return failures
  }

  private func tryVerification(
    of steps: [PlanStep]
  ) throws -> (failures: [String], unnoticed: [Int]) {
    let trial = try VerificationTrial(steps, on: database)
    var failures: [String] = []
    if let failure = try trial.failureForStranger() {
      failures.append("the verification fails after it: \(failure)")
    }
    guard MigrationCase.leavesStatementsOut else { return (failures, []) }
    let unnoticed = try trial.unnoticedOmissions()
    if try !trial.failsBefore(), unnoticed.count < steps.statementsInOneTransaction.count {
      failures.append("the verification passes before it")
    }
    return (failures, unnoticed)
  }

  /// Whether it is known why nobody notices the lack of the statement, and it makes no difference to those who see all.
  private func isEquivalent(_ index: Int, in statements: [PlanStatement]) throws -> Bool {
    guard let equivalent = Equivalent.covering(statements[index]) else { return false }
    guard !equivalent.isHidden else { return true }
    let found = try database.catalog(afterTrying: leavingOut(index, of: statements))
    return diffCatalogs(from: found, to: sides.1, comparing: .canonical).isEmpty
  }

  /// Runs the plan among rows.
  ///
  /// - Returns: what it does, to rows or with locks, and does not say.
  mutating func run(_ plan: Plan) throws -> [String] {
    let rows = try SeededRows(in: database)
    CorpusTally.recordTables(filled: rows.tables.count, refusing: rows.refusing)
    self.rows = rows
    return try run(plan, as: planChanges(changes, context: context), from: sides.0, to: sides.1)
  }

  /// Runs the plan that takes it back, among the same rows.
  mutating func runBack(_ plan: Plan) throws -> [String] {
    let way = planChanges(changes, context: context)
    let back = diffCatalogs(from: sides.1, to: context.before, comparing: .canonical)
    return try run(
      plan, as: rollback(of: way, context: context, by: back.changes), from: sides.1,
      to: sides.0)
  }

  private mutating func run(
    _ plan: Plan, as rehearsal: Plan, from old: Catalog, to new: Catalog
  ) throws -> [String] {
    guard var rows else { return try database.run(plan) }
    try database.runFirst(of: rehearsal.steps)
    var failures: [String] = []
    if let obstacle = rows.isInTheWay(of: rehearsal) {
      try rows.clear(in: old)
      CorpusTally.recordRefusal()
      if !plan.mayFail {
        failures.append("rows are in the way, and no hazard says so: \(obstacle)")
      }
    }
    let before = try rows.contents(in: old, and: new)
    failures += try database.run(plan)
    let after = try rows.contents(in: new, and: old)
    for (table, content) in before where content != after[table] && !plan.admitsLoss(in: table) {
      failures.append("rows of \(table) change: \(content) becomes \(after[table] ?? "nothing")")
    }
    self.rows = rows
    return failures
  }
}
