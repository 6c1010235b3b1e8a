import CatalogModel
import CatalogSQL
import SQLText

/// Orders changes so that each finds what it needs, with what has to make way for them.
package func planChanges(_ changes: [Change], context: PlanContext = PlanContext()) -> Plan {
  var draft = Draft(changes, context: context)
  draft.makeWay()
  draft.cutCycles()
  let ordered = orderChanges(draft, context: context)
  return Plan(steps: steps(ordered, context: context), changes: changes)
}

/// The plan that takes back what another one did: made with the same care, for the way from its end to its
/// beginning.
///
/// - Parameters:
///   - context: that of the plan.
///   - differences: those of the way back, where both catalogs are known in full: what a table does to those
///     below it is not the inverse of what undoes it. By default, the inverses.
package func rollback(
  of plan: Plan, context: PlanContext = PlanContext(), by differences: [Change]? = nil
) -> Plan {
  let inverses =
    differences
    ?? keepingColumnGrants(
      plan.changes.map(\.inverse).flatMap(\.restoringAll), context.reversed)
  return planChanges(inverses, context: context.reversed)
}

/// What is done to an object that the same plan makes harms nobody: it holds no rows and has no users.
private func steps(_ changes: [Change], context: PlanContext) -> [PlanStep] {
  let created = Set(changes.filter(\.isCreationOfRoot).map(\.path))
  let rebuilds = rebuiltViews(changes)
  let roles = context.rolesGivenRights
  let replaced = rightsTakenFromTables(changes)
  let unchanged = Set(changes.filter(\.guardsRows)).intersection(changes.map(\.inverse))
  return changes.map { change in
    let isNew = created.contains(change.path.root)
    let rebuilding = change.verb == .drop ? rebuilds[change.path]?.hazards : nil
    let isHarmless =
      isNew || unchanged.contains(change) || unchanged.contains(change.inverse)
      || change.gives(onlySomeOf: replaced)
    // Only a new object may have rights that the platform gave it.
    let isGrantOnStanding = if case .grants = change { !isNew } else { false }
    return PlanStep(
      change: change, hazards: rebuilding ?? (isHarmless ? [] : hazards(of: change)),
      reversibility: reversibility(of: change),
      platformRoles: isGrantOnStanding ? [] : roles)
  }
}

extension Change {
  /// Policies and triggers that one plan takes off and puts back are as they were.
  fileprivate var guardsRows: Bool {
    switch self {
    case .policy, .trigger: true
    default: false
    }
  }
}

/// What the same plan takes from roles on whole tables.
private func rightsTakenFromTables(_ changes: [Change]) -> [QualifiedName: Set<Right>] {
  var taken: [QualifiedName: Set<Right>] = [:]
  for case .grants(.table(let table), let old, let new) in changes {
    taken[table, default: []].formUnion(lostRights(from: old, to: new))
  }
  return taken
}

extension Change {
  /// Whether roles get on one column what they had on the whole table before.
  fileprivate func gives(onlySomeOf taken: [QualifiedName: Set<Right>]) -> Bool {
    guard case .grants(.column(_, let table), let old, let new) = self,
      lostRights(from: old, to: new).isEmpty
    else { return false }
    return rights(of: new).subtracting(rights(of: old)).isSubset(of: taken[table] ?? [])
  }
}
