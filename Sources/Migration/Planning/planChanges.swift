package import CatalogModel
import CatalogSQL
package import SQLText

/// What a plan is made for, beside the changes themselves.
package struct PlanContext: Sendable {
  /// Roles that the platform may have given rights on new objects.
  package var platformRoles: [Identifier]
  /// The order in which a reader expects the tables and functions; others follow by name.
  package var reading: [ObjectPath: Int]
  /// The tables and views of the database, also those that no change is about: what they use may change, and
  /// they have to make way.
  package var tables: [Table]
  package var views: [View]

  package init(
    platformRoles: [Identifier] = [], reading: [ObjectPath: Int] = [:],
    standing: Catalog = Catalog()
  ) {
    self.platformRoles = platformRoles
    self.reading = reading
    tables = standing.tables
    views = standing.views
  }
}

/// Orders changes so that each finds what it needs: first what is taken off tables and views, then
/// what an enum needs to be made anew, then all that is made
/// or altered, last the removal of columns, tables, functions and types.
package func planChanges(_ changes: [Change], context: PlanContext = PlanContext()) -> Plan {
  let (remaking, rest) = remakeEnums(changes, of: context.tables)
  let whole = detachParts(
    makeWay(cutReferenceCycles(rest) + remaking, among: context.views), of: context.tables)
  let changes = whole.filter { !remaking.contains($0) }
  let droppedViews = Set(changes.filter(\.isDropOfView).map(\.path))
  let taken = Set(changes.filter { $0.verb == .create }.compactMap(\.viewName))
  let isDetached = { (change: Change) in
    change.isAttachment || change.needs(droppedViews) || change.frees(taken)
  }
  let detached = changes.filter { $0.verb == .drop && isDetached($0) }
  let removed = changes.filter { $0.verb == .drop && !isDetached($0) }
  let made = changes.filter { $0.verb != .drop }
  let ordered =
    undone(detached, context) + remaking + orderChanges(made, context: context)
    + undone(removed, context)
  return Plan(steps: steps(ordered, context: context))
}

/// The plan that takes back what another one did, in reverse. What goes with a dropped object is not
/// taken off it first.
package func rollback(of plan: Plan, context: PlanContext = PlanContext()) -> Plan {
  let inverses = plan.steps.reversed().map(\.change.inverse)
  let made = Set(inverses.filter { $0.verb == .create }.map(\.path))
  let dropped = Set(
    inverses.compactMap { change -> ObjectPath? in
      switch change {
      case .table(.drop), .function(.drop), .enumType(.drop), .column(.drop, _): change.path
      default: nil
      }
    }
  ).subtracting(made)
  let functions = Set(
    inverses.compactMap { change -> QualifiedName? in
      if case .function(.drop(let function)) = change { function.signature.name } else { nil }
    })
  let kept = inverses.filter { change in
    switch change {
    case .table(.drop), .function(.drop), .enumType(.drop), .constraint(.drop, _): true
    case .trigger(.drop, _), .policy(.drop, _), .index(.drop, _):
      !dropped.contains(change.path.root)
        || !requirements(of: change).functions.isDisjoint(with: functions)
    default:
      !dropped.contains(change.path.root)
        && (change.verb == .drop || !dropped.contains(change.path))
    }
  }
  let whole = makeWayBack(kept, among: context.views).flatMap(\.restoringAll)
  return Plan(steps: steps(whole, context: context))
}

/// Things are taken apart in the reverse of the order in which they would be built.
private func undone(_ drops: [Change], _ context: PlanContext) -> [Change] {
  orderChanges(drops.map(\.inverse), context: context, wholly: true).reversed().map(\.inverse)
}

/// What is done to an object that the same plan makes harms nobody: it holds no rows and has no users.
private func steps(_ changes: [Change], context: PlanContext) -> [PlanStep] {
  let created = Set(changes.filter(\.isCreationOfRoot).map(\.path))
  let rebuilds = rebuiltViews(changes)
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
      platformRoles: isGrantOnStanding ? [] : context.platformRoles)
  }
}

extension Change {
  fileprivate var isDropOfView: Bool {
    if case .view(.drop) = self { true } else { false }
  }

  fileprivate var viewName: QualifiedName? {
    if case .view(let edit) = self { edit.object.name } else { nil }
  }

  /// Whether the change drops a table whose name a new view takes.
  fileprivate func frees(_ names: Set<QualifiedName>) -> Bool {
    if case .table(.drop(let table)) = self { names.contains(table.name) } else { false }
  }

  /// Policies and triggers that one plan takes off and puts back are as they were.
  fileprivate var guardsRows: Bool {
    switch self {
    case .policy, .trigger: true
    default: false
    }
  }

  /// Whether the change is about a function that takes or gives rows of one of the views.
  fileprivate func needs(_ views: Set<ObjectPath>) -> Bool {
    guard case .function = self else { return false }
    return !requirements(of: self).paths.isDisjoint(with: views)
  }

  /// Hangs on a table, or reads it, and can be taken off it without touching a row.
  var isAttachment: Bool {
    switch self {
    case .view, .sequenceOwner, .constraint, .index, .policy, .trigger, .rowSecurity, .grants,
      .comment:
      true
    case .schema, .extension, .enumType, .sequence, .table, .column, .function, .standalone:
      false
    }
  }
}
