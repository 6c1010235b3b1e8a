import CatalogModel

/// One step among those to be ordered.
struct Step {
  let change: Change
  /// Whether the object, as it was, is gone after the step.
  let departs: Bool
  /// Whether the object, as it shall be, is there after the step.
  let arrives: Bool
}

/// Where a step comes among those that can run.
struct StepPlace: Comparable {
  let stage: Int
  let position: Int
  let step: Int

  static func < (left: StepPlace, right: StepPlace) -> Bool {
    (left.stage, left.position) < (right.stage, right.position)
  }
}

extension Step {
  var isOfSetting: Bool { change.sidesAsCreations == nil }

  var isOfColumn: Bool { if case .column = change { true } else { false } }

  var isOfTable: Bool { if case .table = change { true } else { false } }

  var isOfColumnOrTable: Bool { isOfColumn || isOfTable }

  /// Whether a column of a new table only gets its default, which nobody waits for.
  func completes(oneOf created: Set<ObjectPath>) -> Bool {
    guard case .column(.alter, let table) = change else { return false }
    return created.contains(.table(table))
  }

  var isUndoing: Bool { departs && !arrives || isOfSetting && change.verb == .drop }

  /// -1 for what may forbid all else, 0 for what is taken off others, 1 for what is made or altered, 2 for what is
  /// removed.
  var stage: Int {
    // What is said of something that comes last does not make it come earlier.
    if isOfSetting, change.verb != .drop, case .standalone(.eventTrigger, _) = change.path {
      return 2
    }
    // Until then, what is made has the rights that the database gives it at first.
    if case .standalone(let edit) = change {
      switch edit.object {
      // What is granted on what an extension brings, when that is there.
      case .defaultPrivileges, .rights: return 2
      // It may forbid what the plan does.
      case .eventTrigger where departs != arrives: return departs ? -1 : 2
      case .eventTrigger(let new):
        if case .alter(.eventTrigger(let old), _) = edit, old.firing != new.firing {
          return new.firing == .disabled ? -1 : 2
        }
      default: break
      }
    }
    guard departs, !arrives else { return isOfSetting && change.verb == .drop ? 0 : 1 }
    return change.isAttachment || change.verb == .alter ? 0 : 2
  }
}

extension Change {
  /// Hangs on a table, or reads it, and can be taken off it without touching a row.
  fileprivate var isAttachment: Bool {
    switch self {
    case .tableAttributes, .partition, .parents, .foreignOptions, .rule, .view, .sequenceOwner,
      .constraint, .index, .policy, .trigger, .rowSecurity, .grants, .owner, .comment:
      true
    case .rename, .schema, .extension, .enumType, .sequence, .table, .column, .function,
      .standalone:
      false
    }
  }
}
