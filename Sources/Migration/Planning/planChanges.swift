package import CatalogModel
import CatalogSQL
package import SQLText

/// What a plan is made for, beside the changes themselves.
package struct PlanContext: Sendable {
  /// Roles that the platform may have given rights on new objects.
  package var platformRoles: [Identifier]
  /// The order in which a reader expects the tables and functions; others follow by name.
  package var reading: [ObjectPath: Int]

  package init(platformRoles: [Identifier] = [], reading: [ObjectPath: Int] = [:]) {
    self.platformRoles = platformRoles
    self.reading = reading
  }
}

/// Orders changes so that each finds what it needs: first what is taken off tables, then all that is made
/// or altered, last the removal of columns, tables, functions and types.
package func planChanges(_ changes: [Change], context: PlanContext = PlanContext()) -> Plan {
  let changes = cutReferenceCycles(changes)
  let detached = changes.filter { $0.verb == .drop && $0.isAttachment }
  let removed = changes.filter { $0.verb == .drop && !$0.isAttachment }
  let made = changes.filter { $0.verb != .drop }
  let ordered =
    undone(detached, context) + orderChanges(made, context: context) + undone(removed, context)
  return Plan(steps: steps(ordered, context: context))
}

/// The plan that takes back what another one did, in reverse. What goes with a dropped object is not
/// taken off it first.
package func rollback(of plan: Plan, context: PlanContext = PlanContext()) -> Plan {
  let inverses = plan.steps.reversed().map(\.change.inverse)
  let dropped = Set(
    inverses.compactMap { change -> ObjectPath? in
      switch change {
      case .table(.drop), .function(.drop), .enumType(.drop), .column(.drop, _): change.path
      default: nil
      }
    })
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
  return Plan(steps: steps(kept, context: context))
}

/// Things are taken apart in the reverse of the order in which they would be built.
private func undone(_ drops: [Change], _ context: PlanContext) -> [Change] {
  orderChanges(drops.map(\.inverse), context: context).reversed().map(\.inverse)
}

/// What is done to an object that the same plan makes harms nobody: it holds no rows and has no users.
private func steps(_ changes: [Change], context: PlanContext) -> [PlanStep] {
  let created = Set(changes.filter(\.isCreationOfRoot).map(\.path))
  return changes.map { change in
    PlanStep(
      change: change,
      hazards: created.contains(change.path.root) ? [] : hazards(of: change),
      reversibility: reversibility(of: change), platformRoles: context.platformRoles)
  }
}

extension Change {
  /// Hangs on a table and can be taken off it without touching a row.
  var isAttachment: Bool {
    switch self {
    case .constraint, .index, .policy, .trigger, .rowSecurity, .grants, .comment: true
    case .schema, .extension, .enumType, .table, .column, .function: false
    }
  }
}
