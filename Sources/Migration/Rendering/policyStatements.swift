import CatalogModel
import CatalogSQL
import SQLText

func policyStatements(
  _ edit: Edit<Policy>, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let path = ObjectPath.policy(edit.object.name, of: table)
  let locks = standing.lock(.accessExclusive, on: table)
  switch edit {
  case .create(let policy):
    return standing.locking([createPolicy(policy, on: table)], locks)
      + commenting(from: nil, to: policy.comment, on: path, in: standing)
  case .drop(let policy):
    return standing.locking(["drop policy \(policy.name) on \(table)"], locks)
  case .alter(let old, let new):
    guard let alteration = alterPolicy(from: old, to: new, on: table) else {
      return policyStatements(.drop(old), of: table, in: standing)
        + policyStatements(.create(new), of: table, in: standing)
    }
    return standing.locking([alteration], locks)
      + commenting(from: old.comment, to: new.comment, on: path, in: standing)
  }
}

func triggerStatements(
  _ edit: Edit<Trigger>, of table: QualifiedName, in standing: Standing
) -> [PlanStatement] {
  let path = ObjectPath.trigger(edit.object.name, of: table)
  // A trigger for each row is one of each partition.
  func locks(_ level: LockLevel) -> [Lock] {
    edit.object.isForEachRow
      ? standing.lockParts(level, on: table) : standing.lock(level, on: table)
  }
  let firingLocks = standing.lockParts(.shareRowExclusive, on: table)
  func binding(_ trigger: Trigger, from old: [Identifier]?) -> [PlanStatement] {
    bindToExtensions(trigger, of: table, from: old).map { PlanStatement($0) }
  }
  /// It fires as a new one does at first.
  func making(_ trigger: Trigger, inPlaceOf old: Trigger? = nil) -> [PlanStatement] {
    standing.locking(
      [createTrigger(trigger, on: table, replacing: old != nil)], locks(.shareRowExclusive))
      + standing.locking(
        trigger.firing == nil ? [] : [setFiring(trigger, on: table)], firingLocks)
      + binding(trigger, from: nil)
      + commenting(from: old?.comment, to: trigger.comment, on: path, in: standing)
  }
  switch edit {
  case .create(let trigger): return making(trigger)
  case .drop(let trigger):
    return standing.locking(
      ["drop trigger \(trigger.name) on \(table)"], locks(.accessExclusive))
  case .alter(let old, let new):
    guard isChangedInPlace(old, to: new) else {
      return standing.replacesTriggers && isReplaceable(old, by: new)
        ? making(new, inPlaceOf: old)
        : triggerStatements(.drop(old), of: table, in: standing) + making(new)
    }
    return standing.locking(
      old.firing == new.firing ? [] : [setFiring(new, on: table)], firingLocks)
      + binding(new, from: old.extensions)
      + commenting(from: old.comment, to: new.comment, on: path, in: standing)
  }
}

/// Whether PostgreSQL puts the one in the place of the other: neither is a constraint, and both are for the same.
private func isReplaceable(_ old: Trigger, by new: Trigger) -> Bool {
  old.constraint == nil && new.constraint == nil && old.isForEachRow == new.isForEachRow
}

/// Whether nothing differs but when it fires, and with which extensions it goes.
func isChangedInPlace(_ old: Trigger, to new: Trigger) -> Bool {
  var trigger = old
  trigger.firing = new.firing
  trigger.comment = new.comment
  trigger.extensions = new.extensions
  return trigger == new
}
