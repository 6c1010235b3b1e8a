import CatalogModel
import CatalogSQL
import SQLText

func constraintStatements(_ edit: Edit<Constraint>, of table: QualifiedName) -> [SQL] {
  switch edit {
  case .create(let constraint):
    ["alter table \(table) add \(defineConstraint(constraint))"]
      + commentIndex(of: constraint, on: table, from: nil)
  case .drop(let constraint): [dropConstraint(constraint, of: table)]
  case .alter(let old, let new) where old.name != new.name:
    ["alter table \(table) rename constraint \(old.name) to \(new.name)"]
  case .alter(let old, let new):
    alterConstraint(from: old, to: new, of: table)
      .map { $0 + commentIndex(of: new, on: table, from: old.indexComment) }
      ?? ["alter table \(table) drop constraint \(old.name), add \(defineConstraint(new))"]
      + commenting(from: nil, to: new.comment, on: .constraint(new.name, of: table))
      + commentIndex(of: new, on: table, from: nil)
  }
}

/// What belongs to that of a partitioned table is gone where the parent's is, and else dropped.
private func dropConstraint(_ constraint: Constraint, of table: QualifiedName) -> SQL {
  let condition: SQL = constraint.parent == nil ? "" : "if exists "
  return "alter table \(table) drop constraint \(condition)\(constraint.name)"
}

private func dropIndex(_ index: Index, of table: QualifiedName) -> SQL {
  let condition: SQL = index.parent == nil ? "" : "if exists "
  return "drop index \(condition)\(QualifiedName(schema: table.schema, index.name))"
}

func indexStatements(_ edit: Edit<Index>, of table: QualifiedName) -> [SQL] {
  switch edit {
  case .create(let index): creation(of: index, on: table)
  case .drop(let index): [dropIndex(index, of: table)]
  case .alter(let old, let new) where old.name != new.name:
    ["alter index \(QualifiedName(schema: table.schema, old.name)) rename to \(new.name)"]
  case .alter(let old, let new):
    isChangedInPlace(old, to: new)
      ? alterIndex(from: old, to: new, of: table)
        + commenting(from: old.comment, to: new.comment, on: .index(new.name, of: table))
      : indexStatements(.drop(old), of: table) + creation(of: new, on: table)
  }
}

private func creation(of index: Index, on table: QualifiedName) -> [SQL] {
  [createIndex(index, on: table)] + setIndexStatistics(index, of: table)
    + bindToExtensions(index, of: table, from: nil)
    + commenting(from: nil, to: index.comment, on: .index(index.name, of: table))
}

/// Whether nothing but storage parameters and the counting of values differs.
func isChangedInPlace(_ old: Index, to new: Index) -> Bool {
  guard old.keys.count == new.keys.count else { return false }
  var index = old
  index.parameters = new.parameters
  index.parent = new.parent
  index.extensions = new.extensions
  index.comment = new.comment
  for position in index.keys.indices {
    index.keys[position].statistics = new.keys[position].statistics
  }
  return index == new
}

func policyStatements(_ edit: Edit<Policy>, of table: QualifiedName) -> [SQL] {
  let path = ObjectPath.policy(edit.object.name, of: table)
  return switch edit {
  case .create(let policy):
    [createPolicy(policy, on: table)] + commenting(from: nil, to: policy.comment, on: path)
  case .drop(let policy): ["drop policy \(policy.name) on \(table)"]
  case .alter(let old, let new):
    if let alteration = alterPolicy(from: old, to: new, on: table) {
      [alteration] + commenting(from: old.comment, to: new.comment, on: path)
    } else {
      policyStatements(.drop(old), of: table) + policyStatements(.create(new), of: table)
    }
  }
}

func triggerStatements(_ edit: Edit<Trigger>, of table: QualifiedName) -> [SQL] {
  let path = ObjectPath.trigger(edit.object.name, of: table)
  switch edit {
  case .create(let trigger):
    return [createTrigger(trigger, on: table)]
      + (trigger.firing == nil ? [] : [setFiring(trigger, on: table)])
      + commenting(from: nil, to: trigger.comment, on: path)
  case .drop(let trigger): return ["drop trigger \(trigger.name) on \(table)"]
  case .alter(let old, let new):
    guard isChangedInPlace(old, to: new) else {
      return triggerStatements(.drop(old), of: table) + triggerStatements(.create(new), of: table)
    }
    return [setFiring(new, on: table)]
      + commenting(from: old.comment, to: new.comment, on: path)
  }
}

/// Whether nothing but when it fires differs.
func isChangedInPlace(_ old: Trigger, to new: Trigger) -> Bool {
  var trigger = old
  trigger.firing = new.firing
  trigger.comment = new.comment
  return trigger == new
}

private func commenting(from old: String?, to new: String?, on path: ObjectPath) -> [SQL] {
  old == new ? [] : [comment(new, on: path)]
}
