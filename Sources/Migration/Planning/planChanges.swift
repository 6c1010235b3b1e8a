import CatalogModel

/// Orders changes so that each finds what it needs, with what has to make way for them.
///
/// - Parameter context: where names change, that after the renames.
package func planChanges(_ changes: [Change], context: PlanContext = PlanContext()) -> Plan {
  let named = orderRenames(changes.compactMap(\.asRename))
  let ground = changes.filter { $0.makesGround(for: named) }
  let renames =
    makeSteps(ground.map { OrderedChange(change: $0, needs: []) }, context: context)
    + renameSteps(named, context: context)
  let rest = changes.filter { $0.asRename == nil && !$0.makesGround(for: named) }
  if rest.isEmpty {
    let owners = makeSteps(ownerChanges(after: [], context: context), context: context)
    return Plan(steps: renames + owners, changes: changes)
  }
  var draft = Draft(bindingRowsByName(rest, context: context), context: context)
  draft.makeWay()
  draft.partReferencesToWhatLeaves()
  draft.partReferencesInLoggingCycles()
  draft.putOffUnprovenChecks()
  draft.leaveIndexesToKeys()
  draft.keepSequences()
  draft.cutCycles()
  var ordered = orderChanges(draft, context: context)
  if context.care.isOnline { ordered = shorteningPartings(ordered) }
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
  let taken = orderRenames(plan.changes.compactMap(\.asRename)).reversed().map(\.inverse)
  let (moves, renames) = (taken.filter(\.isMove), taken.filter { !$0.isMove })
  if !moves.isEmpty {
    return wayBack(after: moves, context: context).naming(renames, context: context)
  }
  let inverses =
    differences
    ?? keepingColumnGrants(
      plan.changes.filter { $0.asRename == nil }.map(\.inverse).flatMap(\.restoringAll),
      context.reversed)
  let back = planChanges(inverses, context: context.reversed)
  return back.naming(renames, context: context)
}

/// What an extension has brought is called by its old names as soon as it has moved back, which comes first.
private func wayBack(after moves: [Rename], context: PlanContext) -> Plan {
  var back = context.reversed
  back.after = context.before.renaming(moves)
  let way = compareCatalogs(from: context.after, to: back.after, comparing: .canonical)
  back.before = way.from
  return planChanges(way.changes, context: back)
}

extension Change {
  /// Whether it makes the schema to which an extension moves.
  func makesGround(for renames: [Rename]) -> Bool {
    guard case .schema(.create(let schema)) = self else { return false }
    return renames.contains { $0.isMove && $0.new == schema.name }
  }
}
