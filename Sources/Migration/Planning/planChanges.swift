import CatalogModel

/// Orders changes so that each finds what it needs, with what has to make way for them.
///
/// - Parameter context: where names change, that after the renames.
package func planChanges(_ changes: [Change], context: PlanContext = PlanContext()) -> Plan {
  let renames = renameSteps(orderRenames(changes.compactMap(\.asRename)), context: context)
  let rest = changes.filter { $0.asRename == nil }
  if rest.isEmpty {
    let owners = makeSteps(ownerChanges(after: [], context: context), context: context)
    return Plan(steps: renames + owners, changes: changes)
  }
  var draft = Draft(bindingRowsByName(rest, context: context), context: context)
  draft.makeWay()
  draft.putOffUnprovenChecks()
  draft.keepSequences()
  draft.cutCycles()
  let ordered = orderChanges(draft, context: context)
  let steps = makeSteps(
    ordered + ownerChanges(after: ordered, context: context), context: context)
  return Plan(steps: renames + steps, changes: changes)
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
  let back = planChanges(inverses, context: context.reversed)
  return back.naming(renames, context: context)
}
