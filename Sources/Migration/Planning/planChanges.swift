import CatalogModel
import CatalogSQL

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
  let unchanged = Set(changes.filter(\.guardsRows)).intersection(changes.map(\.inverse))
  return changes.map { change in
    let isNew = created.contains(change.path.root)
    let rebuilding = change.verb == .drop ? rebuilds[change.path]?.hazards : nil
    let isHarmless = isNew || unchanged.contains(change) || unchanged.contains(change.inverse)
    // Only a new object may have rights that the platform gave it.
    let isGrantOnStanding = change.isGrant && !isNew && !change.isGrantOnNewSequence
    return PlanStep(
      change: change, hazards: rebuilding ?? (isHarmless ? [] : hazards(of: change)),
      reversibility: reversibility(of: change),
      platformRoles: isGrantOnStanding ? [] : roles)
  }
}

extension Change {
  fileprivate var isGrant: Bool { if case .grants = self { true } else { false } }

  /// The sequence of an identity may be new in a table that is not.
  fileprivate var isGrantOnNewSequence: Bool {
    if case .grants(.columnSequence(_, column: _, table: _), let old, _) = self { old.isEmpty } else { false }
  }

  /// Policies and triggers that one plan takes off and puts back are as they were.
  fileprivate var guardsRows: Bool {
    switch self {
    case .policy, .trigger: true
    default: false
    }
  }
}
