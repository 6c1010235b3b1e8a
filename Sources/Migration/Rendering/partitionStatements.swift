import CatalogModel
import CatalogSQL
import SQLText

/// Joining, every row is compared with the bounds; leaving touches none, but those that refer to it are held against
/// what stays.
func partitionStatements(
  of table: QualifiedName, from old: Partition?, to new: Partition?, in standing: Standing
) -> [PlanStatement] {
  (old.map { [detaching(table, from: $0.parent, in: standing)] } ?? [])
    + (new.map {
      [attaching(table, as: $0, in: standing)] + countingOn(from: table, in: $0.parent, standing)
    } ?? [])
}

/// A new table counts on after the rows that a partition brings.
private func countingOn(
  from table: QualifiedName, in parent: QualifiedName, _ standing: Standing
) -> [PlanStatement] {
  standing.newIdentities(of: parent).flatMap { column in
    standing.continuing(
      column.sequenceName(in: parent),
      by: column.traits?.numbers ?? .standard(for: column.type), after: column.name, of: table,
      within: parent)
  }
}

/// Both stood, though others may get their names.
private func detaching(
  _ table: QualifiedName, from parent: QualifiedName, in standing: Standing
) -> PlanStatement {
  let referrers = standing.referrers(to: parent)
  let locks =
    ([parent, table] + standing.below(table)).map { Lock(.accessExclusive, on: $0) }
    + standing.locksOfDefault(of: parent, beside: table)
    + standing.foreignKeys(of: parent).flatMap {
      standing.locksOfTarget(.shareRowExclusive, of: $0)
    } + referrers.flatMap { standing.lockAll(.share, on: $0) }
  return PlanStatement(
    detachPartition(table, from: parent), locks: locks,
    work: referrers.flatMap { standing.work(PlanStatement.Work.scan, on: $0) })
}

private func attaching(
  _ table: QualifiedName, as partition: Partition, in standing: Standing
) -> PlanStatement {
  let parent = partition.parent
  let own = standing.referencesGiven(by: table)
  let references = standing.foreignKeys(of: parent)
  // Those that a new parent has, and the table has under other names.
  let brought = standing.referencesBrought(by: table).filter { rule in
    !references.contains { $0.rule == rule }
  }
  let locks =
    standing.lock(.shareUpdateExclusive, on: parent)
    + standing.lockAll(.accessExclusive, on: table)
    + standing.locksOfDefault(of: parent, beside: table)
    + references.flatMap { reference in
      // One that the table has already becomes a part of its parent's.
      standing.locksOfTarget(
        own.contains(reference.rule) ? .accessExclusive : .shareRowExclusive, of: reference)
    } + brought.compactMap(\.target).flatMap { standing.lockAll(.accessExclusive, on: $0) }
  let compared =
    [table] + (standing.defaultPartition(of: parent).map { [$0] } ?? [])
    + references.filter { !own.contains($0.rule) }.compactMap(\.rule.target)
  return PlanStatement(
    attachPartition(table, as: partition), locks: locks,
    work: compared.flatMap { standing.work(PlanStatement.Work.scan, on: $0) })
}

extension ConstraintRule {
  /// The table that a foreign key refers to.
  fileprivate var target: QualifiedName? {
    if case .foreignKey(let key) = self { key.target } else { nil }
  }
}

extension Standing {
  /// The partition for all other rows learns what belongs into it no more.
  func locksOfDefault(of parent: QualifiedName, beside table: QualifiedName) -> [Lock] {
    guard let other = defaultPartition(of: parent), other != table else { return [] }
    return lockAll(.accessExclusive, on: other)
  }

  /// A lock on the table that a foreign key refers to, and on those below it.
  func locksOfTarget(_ level: LockLevel, of constraint: Constraint) -> [Lock] {
    guard case .foreignKey(let key) = constraint.rule else { return [] }
    return lockAll(level, on: key.target)
  }

  /// A lock on the table that a foreign key referred to, and on those below it, though others may get their names.
  func locksOfFormerTarget(of constraint: Constraint) -> [Lock] {
    guard case .foreignKey(let key) = constraint.rule, formerTable(key.target) != nil else {
      return locksOfTarget(.accessExclusive, of: constraint)
    }
    return ([key.target] + below(key.target)).map { Lock(.accessExclusive, on: $0) }
  }
}
