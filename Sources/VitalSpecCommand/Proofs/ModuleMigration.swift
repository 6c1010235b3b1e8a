import CatalogModel
import Migration
import Reporting
import SpecFormat

/// The migration of one module, or of later changes to several, with what takes it back.
struct ModuleMigration {
  let title: String
  /// The name of its files: `v5_0_004_time_perspectives.sql`
  let fileName: String
  /// The positions of the modules that it is about.
  let modules: Set<Int>
  let up: Plan
  let down: Plan
}

/// Plans each module by itself, in the order of the modules; one without a change has no migration. What changes in
/// modules whose migrations are applied makes one migration more, behind all others.
func planModules(
  _ gap: Gap, spec: SpecContext, context: PlanContext, history: History = .none
) -> [ModuleMigration] {
  let modules = spec.document.modules
  var changes: [Int: [Change]] = [:]
  var later: [Change] = []
  var laterModules: Set<Int> = []
  let created = Set(gap.diff.changes.filter { $0.verb == .create }.map(\.path))
  let parts = gap.diff.changes.flatMap { change in
    let home = spec.provenance(of: change.path)?.module ?? 0
    return change.parts(by: spec.desired.amendments, home: home, created: created)
  }
  for (module, change) in parts {
    if history.applied.contains(modules[module].fileName) {
      later.append(change)
      laterModules.insert(module)
    } else {
      changes[module, default: []].append(change)
    }
  }
  var planner = ModulePlanner(context: context)
  var migrations = modules.enumerated().compactMap { position, module -> ModuleMigration? in
    guard let own = changes[position] else { return nil }
    return planner.plan(
      own, title: heading(of: module), fileName: module.fileName, modules: [position])
  }
  guard let last = laterModules.max() else { return migrations }
  let taken = modules.map(\.fileName) + history.applied
  let name = nextFileName(
    slug(of: later, spec: spec), after: modules[last].fileName, among: taken)
  migrations.append(
    planner.plan(
      later, title: title(of: later, spec: spec), fileName: name, modules: laterModules))
  return migrations
}

/// Plans migrations one after the other, each for the catalog that those before it leave.
private struct ModulePlanner {
  var context: PlanContext

  mutating func plan(
    _ changes: [Change], title: String, fileName: String, modules: Set<Int>
  ) -> ModuleMigration {
    let up = planChanges(changes, context: context)
    let after = context.before.applying(changes)
    defer { context.before = after }
    var wayBack = context
    wayBack.after = after
    return ModuleMigration(
      title: title, fileName: fileName, modules: modules, up: up,
      down: rollback(of: up, context: wayBack))
  }
}

/// `Extended Time Perspectives (Sections 57–59)`
private func heading(of module: SpecModule) -> String {
  let numbers = module.sections.compactMap(\.number)
  guard let first = numbers.min(), let last = numbers.max() else { return module.title }
  return first == last
    ? "\(module.title) (Section \(first))" : "\(module.title) (Sections \(first)–\(last))"
}

extension Change {
  /// Rights that a later module states anew: on a new table, its own module comes first with what it grants.
  fileprivate func parts(
    by amendments: [ObjectPath: GrantAmendment], home: Int, created: Set<ObjectPath>
  ) -> [(module: Int, Change)] {
    guard case .grants(let target, let old, let new) = self, let amended = amendments[path] else {
      return [(home, self)]
    }
    let later = amended.provenance.module
    guard created.contains(path.root) else { return [(later, self)] }
    let own = Change.grants(on: target, from: old, to: amended.before)
    let rest = Change.grants(on: target, from: amended.before, to: new)
    return (amended.before == old ? [] : [(home, own)])
      + (amended.before == new ? [] : [(later, rest)])
  }
}
