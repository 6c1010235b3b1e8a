import CatalogModel
import Migration
import SQLText
import Testing

@Suite struct `Migrating one database to another` {
  @Test func `finds the cases`() {
    #expect(MigrationCase.all.count >= (MigrationCase.wanted.isEmpty ? 1_000 : 1))
  }

  @Test(arguments: try MigrationCase.notUnderstood())
  func `leaves out only what the server does not understand`(migration: MigrationCase) throws {
    var refusals = 0
    for side in ["before", "after"] {
      do {
        let name = Identifier("\(side)_\(migration.number)_refused")
        let database = try CorpusDatabase(name, running: try migration.script(side))
        try database.drop()
      } catch {
        refusals += 1
      }
    }
    #expect(refusals > 0, "\(migration.testDescription) could run here")
  }

  /// Both ways, online and in one transaction, each taken back by its rollback, with nothing made anew without need;
  /// `pg_dump` looks on, and the server tells what each statement locks.
  @Test(arguments: try MigrationCase.understood())
  func `makes them equal, and leaves nothing to do`(migration: MigrationCase) throws {
    var failures: [String] = []
    defer { CorpusTally.record(migration, holds: failures.isEmpty) }
    do {
      let before = try CorpusDatabase(
        Identifier("before_\(migration.number)"), running: try migration.script("before"))
      let after = try CorpusDatabase(
        Identifier("after_\(migration.number)"), running: try migration.script("after"))
      let sides = (try CorpusSide(before), try CorpusSide(after))
      if migration.isEqual {
        failures += remains(from: sides.0.catalog, to: sides.1).map { "forth: \($0)" }
        failures += remains(from: sides.1.catalog, to: sides.0).map { "back: \($0)" }
      } else {
        var remade = Remade()
        failures += try attempt(
          "forth", on: before, from: sides.0, to: sides.1, Care(), backWith: .offline, &remade)
        failures += try attempt(
          "back", on: after, from: sides.1, to: sides.0, .offline, backWith: Care(), &remade)
        failures += try remade.differences(from: migration.path("remade"))
      }
      try before.drop()
      try after.drop()
    } catch {
      failures.append("\(error)")
    }
    for failure in failures { Issue.record("\(migration.testDescription): \(failure)") }
  }

  /// - Parameter otherCare: that of the other direction, which starts from a database that a script has made. Where its
  ///   plan has the statements of this one's rollback, and both start from the same dump, it shows what they lead to.
  private func attempt(
    _ direction: String, on database: CorpusDatabase, from old: CorpusSide, to new: CorpusSide,
    _ care: Care, backWith otherCare: Care, _ remade: inout Remade
  ) throws -> [String] {
    let comparison = compareCatalogs(from: old.catalog, to: new.catalog, comparing: .canonical)
    let context = PlanContext(before: comparison.from, after: new.catalog, care: care)
    let other = PlanContext(before: new.catalog, after: old.catalog, care: otherCare)
    let plan = planChanges(comparison.changes, context: context)
    remade.note(plan, direction)
    var failures: [String] = []
    if comparison.changes.isEmpty {
      failures.append("\(direction): the scripts make equal databases")
    }
    do {
      var trials = Trials(on: database, from: old.catalog, to: new.catalog)
      failures += try trials.verify().map { "\(direction): \($0)" }
      failures += try trials.run(plan).map { "\(direction): \($0)" }
      let dump = try database.dump()
      failures += try differences(database, dump, from: new).map { "\(direction): \($0)" }
      guard plan.steps.allSatisfy({ $0.reversibility.isComplete }) else { return failures }
      let back = diffCatalogs(from: new.catalog, to: comparison.from, comparing: .canonical)
      let undoing = rollback(of: plan, context: context, by: back.changes)
      failures += try trials.runBack(undoing).map { "\(direction), rollback: \($0)" }
      let isDumpedElsewhere =
        new.isDumped(as: dump) && undoing.isSame(as: planChanges(back.changes, context: other))
      failures += try differences(
        database, isDumpedElsewhere ? nil : database.dump(), from: old
      ).map { "\(direction), rollback: \($0)" }
    } catch {
      let script = plan.steps.flatMap(\.statements).map(\.text).joined(separator: ";\n")
      failures.append("\(direction): \(error)\n\(script)")
    }
    return failures
  }

  private func differences(
    _ database: CorpusDatabase, _ dump: String?, from wanted: CorpusSide
  ) throws -> [String] {
    let found = try database.catalog()
    let isSame = found.withColumnsByName == wanted.catalog.withColumnsByName
    return (isSame ? [] : ["the catalogs differ"]) + remains(from: found, to: wanted)
      + (dump.map(wanted.differences) ?? [])
  }

  private func remains(from found: Catalog, to wanted: CorpusSide) -> [String] {
    diffCatalogs(from: found, to: wanted.catalog, comparing: .canonical).changes.map {
      "still to do: \($0.kind) \($0.path): \($0.difference ?? "")"
    }
  }
}

extension Plan {
  fileprivate func isSame(as other: Plan) -> Bool {
    steps.flatMap(\.statements).map(\.text) == other.steps.flatMap(\.statements).map(\.text)
  }
}

extension Reversibility {
  /// Whether the shape comes back; rows and values are no part of a schema.
  fileprivate var isComplete: Bool {
    if case .irreversible = self { false } else { true }
  }
}
