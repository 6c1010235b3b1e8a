import CatalogModel
import Migration
import Reporting
import SpecFormat

/// The migration of one module, with what takes it back.
struct ModuleMigration {
  let title: String
  /// The name of its files: `v5_0_004_time_perspectives.sql`
  let fileName: String
  let up: Plan
  let down: Plan
}

/// Plans each module by itself, in the order of the modules; one without a change has no migration.
func planModules(_ gap: Gap, spec: SpecContext, context: PlanContext) -> [ModuleMigration] {
  var changes: [Int: [Change]] = [:]
  let created = Set(gap.diff.changes.filter { $0.verb == .create }.map(\.path))
  for change in gap.diff.changes {
    let home = spec.provenance(of: change.path)?.module ?? 0
    for (module, part) in change.parts(by: spec.desired.amendments, home: home, created: created) {
      changes[module, default: []].append(part)
    }
  }
  var context = context
  return spec.document.modules.enumerated().compactMap { position, module in
    guard let own = changes[position] else { return nil }
    let up = planChanges(own, context: context)
    let after = context.before.applying(own)
    defer { context.before = after }
    var wayBack = context
    wayBack.after = after
    return ModuleMigration(
      title: heading(of: module), fileName: module.fileName, up: up,
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
