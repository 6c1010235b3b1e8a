import CatalogModel
import CatalogReader
import Migration
import PostgresClient
import SQLText
import ScratchServer
import Testing

@Suite(.serialized) struct `A plan that changes who reaches what` {
  @Test func `has more than fifty labelled examples`() {
    #expect(AccessCase.all.count > 50)
    #expect(AccessCase.all.allSatisfy { $0.before != $0.after })
  }

  @Test(arguments: AccessCase.all)
  func `says whether that is more, less, or not to be told`(example: AccessCase) throws {
    let before = try AccessWorld.shared.get().catalog(after: example.before)
    let after = try AccessWorld.shared.get().catalog(after: example.after)
    let diff = diffCatalogs(from: before, to: after, comparing: .canonical)
    let plan = planChanges(diff.changes, context: PlanContext(before: before, after: after))
    let access: Set<Hazard.Kind> = [.widensAccess, .narrowsAccess, .changesAccess]
    #expect(Set(plan.steps.flatMap(\.hazards).map(\.kind)).intersection(access) == example.kinds)
  }

  /// What one side gains, the way back loses.
  @Test(arguments: AccessCase.all)
  func `says the opposite of the way back`(example: AccessCase) throws {
    let world = try AccessWorld.shared.get()
    let before = try world.catalog(after: example.before)
    let after = try world.catalog(after: example.after)
    let context = PlanContext(before: before, after: after)
    let forth = planChanges(
      diffCatalogs(from: before, to: after, comparing: .canonical).changes, context: context)
    let back = rollback(of: forth, context: context)
    func says(_ plan: Plan, _ kind: Hazard.Kind) -> Bool {
      plan.steps.flatMap(\.hazards).contains { $0.kind == kind }
    }
    guard !example.title.hasPrefix("a new function") else { return }
    #expect(says(forth, .widensAccess) == says(back, .narrowsAccess))
    #expect(says(forth, .narrowsAccess) == says(back, .widensAccess))
    #expect(says(forth, .changesAccess) == says(back, .changesAccess))
  }
}

/// A database that is emptied for each side of each example.
struct AccessWorld {
  static let shared = Result { try AccessWorld() }

  private init() throws { try CorpusServer.get().createDatabase("access") }

  func catalog(after script: String) throws -> Catalog {
    let connection = try CorpusServer.get().connect(to: "access")
    try connection.run("drop schema public cascade; create schema public")
    try connection.run(SQL(verbatim: AccessCase.world))
    try connection.run(SQL(verbatim: script))
    return try readCatalog(connection, platform: .postgresql)
  }
}
