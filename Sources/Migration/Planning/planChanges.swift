import CatalogModel

/// Orders changes so that each finds what it needs, with what has to make way for them.
package func planChanges(_ changes: [Change], context: PlanContext = PlanContext()) -> Plan {
  if changes.isEmpty {
    return Plan(steps: makeSteps(ownerChanges(after: [], context: context), context: context))
  }
  var draft = Draft(changes, context: context)
  draft.makeWay()
  draft.cutCycles()
  let ordered = orderChanges(draft, context: context)
  let steps = makeSteps(
    ordered + ownerChanges(after: ordered, context: context), context: context)
  return Plan(steps: steps, changes: changes)
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
