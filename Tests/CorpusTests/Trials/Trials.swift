import CatalogModel
import Migration
import SQLText

/// What is asked of a plan beside that it makes the databases equal.
struct Trials {
  let migration: MigrationCase
  let database: CorpusDatabase

  /// The verification fails before, passes after, and notices each statement that is left out.
  func verify(_ plan: Plan) throws -> [String] {
    let statements = plan.steps.flatMap(\.statements)
    let trial = try VerificationTrial(statements, on: database)
    var failures: [String] = []
    if try !trial.passesForStranger() { failures.append("the verification fails after it") }
    let unnoticed = try trial.unnoticedOmissions().map { statements[$0] }
    let missed = unnoticed.filter { Equivalent.reason(for: $0, in: migration) == nil }
    failures += missed.map { "the verification does not notice the lack of: \($0.text)" }
    if try !trial.failsBefore(), unnoticed.count < statements.count {
      failures.append("the verification passes before it")
    }
    CorpusTally.recordOmissions(of: statements.count, equivalent: unnoticed.count - missed.count)
    return failures
  }

  /// Runs the plan among rows, or without them where the plan says that they may be in its way.
  ///
  /// - Returns: what happened to rows that the plan does not say.
  func run(
    _ plan: Plan, among rows: inout SeededRows, from old: Catalog, to new: Catalog
  ) throws -> [String] {
    let before = try rows.contents(in: old, and: new)
    let statements = plan.steps.flatMap(\.statements)
    do {
      try database.run(statements)
    } catch {
      guard plan.mayFail, !rows.tables.isEmpty else { throw error }
      try rows.clear()
      try database.run(statements)
      CorpusTally.recordRefusal()
      return []
    }
    let after = try rows.contents(in: new, and: old)
    return before.filter { $0.value != after[$0.key] && !plan.admitsLoss(in: $0.key) }
      .map { "rows of \($0.key) change: \($0.value) becomes \(after[$0.key] ?? "nothing")" }
  }
}
