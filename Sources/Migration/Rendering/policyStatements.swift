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
  switch edit {
  case .create(let trigger):
    return standing.locking([createTrigger(trigger, on: table)], locks(.shareRowExclusive))
      + standing.locking(
        trigger.firing == nil ? [] : [setFiring(trigger, on: table)], firingLocks)
      + commenting(from: nil, to: trigger.comment, on: path, in: standing)
  case .drop(let trigger):
    return standing.locking(
      ["drop trigger \(trigger.name) on \(table)"], locks(.accessExclusive))
  case .alter(let old, let new):
    guard isChangedInPlace(old, to: new) else {
      return triggerStatements(.drop(old), of: table, in: standing)
        + triggerStatements(.create(new), of: table, in: standing)
    }
    return standing.locking([setFiring(new, on: table)], firingLocks)
      + commenting(from: old.comment, to: new.comment, on: path, in: standing)
  }
}

/// Whether nothing but when it fires differs.
func isChangedInPlace(_ old: Trigger, to new: Trigger) -> Bool {
  var trigger = old
  trigger.firing = new.firing
  trigger.comment = new.comment
  return trigger == new
}
