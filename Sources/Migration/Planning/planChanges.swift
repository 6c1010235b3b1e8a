import CatalogModel

/// Orders changes so that each finds what it needs, with what has to make way for them.
///
/// - Parameter context: where names change, that after the renames.
package func planChanges(_ changes: [Change], context: PlanContext = PlanContext()) -> Plan {
  let renames = orderRenames(changes.compactMap(\.asRename))
  var draft = Draft(changes.filter { $0.asRename == nil }, context: context)
  draft.makeWay()
  draft.cutCycles()
  let ordered = orderChanges(draft, context: context)
  return Plan(
    steps: renameSteps(renames, context: context) + steps(ordered, context: context),
    changes: changes)
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
  let renames = orderRenames(plan.changes.compactMap(\.asRename)).reversed().map(\.inverse)
  let inverses =
    differences
    ?? keepingColumnGrants(
      plan.changes.filter { $0.asRename == nil }.map(\.inverse).flatMap(\.restoringAll),
      context.reversed)
  var back = planChanges(inverses, context: context.reversed)
  back.steps += renameSteps(renames, context: context)
  return back
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
