import CatalogModel
import CatalogSQL
import SQLText

func tableStatements(_ edit: Edit<Table>, in standing: Standing) -> [PlanStatement] {
  switch edit {
  case .create(let table): creation(of: table, in: standing)
  case .drop(let table): [dropping(table, in: standing)]
  case .alter(let old, let new):
    [dropping(old, in: standing)]
      + Change.table(.create(new)).restoringAll.flatMap { statements(for: $0, in: standing) }
  }
}

/// What a new table refers to gets triggers, and what it inherits from gets an heir.
private func creation(of table: Table, in standing: Standing) -> [PlanStatement] {
  let statements = createTableWithTraits(table)
  let stated = table.constraintsStated.filter { table.parents.isEmpty || !$0.isInherited }
  let locks =
    stated.flatMap { standing.locksOfTarget(.shareRowExclusive, of: $0) }
    + table.parents.flatMap { standing.lock(.shareUpdateExclusive, on: $0) }
  let later = table.constraintsAddedLater
    .flatMap { standing.locksOfTarget(.shareRowExclusive, of: $0) }
  return standing.locking(Array(statements.prefix(1)), locks)
    + standing.locking(Array(statements.dropFirst()), later)
    + table.constraints.flatMap { key in
      key.isInherited ? [] : commentingIndex(of: key, from: nil, on: table.name, in: standing)
    }
}

private func dropping(_ table: Table, in standing: Standing) -> PlanStatement {
  var locks = [Lock(.accessExclusive, on: table.name)]
  locks += table.constraints.flatMap(standing.locksOfFormerTarget)
  if let parent = table.partition?.parent {
    locks += standing.lock(.accessExclusive, on: parent)
    locks += standing.locksOfDefault(of: parent, beside: table.name)
    locks += standing.foreignKeys(of: parent).flatMap(standing.locksOfFormerTarget)
  }
  return PlanStatement(dropTable(table), locks: locks)
}

/// One attribute after the other: each takes a lock of its own, and some write every row anew.
func attributeStatements(
  of table: QualifiedName, from old: TableAttributes, to new: TableAttributes,
  in standing: Standing
) -> [PlanStatement] {
  let whole = standing.lock(.accessExclusive, on: table)
  let below = standing.lock(.shareUpdateExclusive, on: table)
  let rewriting = standing.work(PlanStatement.Work.rewrite, on: table)
  var state = old
  func step(
    _ locks: [Lock], _ work: [PlanStatement.Work] = [], _ change: (inout TableAttributes) -> Void
  ) -> [PlanStatement] {
    let before = state
    change(&state)
    return setAttributes(of: table, from: before, to: state).map {
      PlanStatement($0, locks: locks, work: work)
    }
  }
  return step(whole) { $0.type = new.type }
    + step(whole, rewriting) { $0.accessMethod = new.accessMethod }
    + step(whole, rewriting) { $0.tablespace = new.tablespace }
    + step(whole, rewriting) { $0.isUnlogged = new.isUnlogged }
    + step(below) { $0.parameters = new.parameters }
    + step(whole) { $0.replicaIdentity = new.replicaIdentity }
    + step(below) { $0.clusteredIndex = new.clusteredIndex }
}

func parentStatements(
  of table: QualifiedName, from old: [QualifiedName], to new: [QualifiedName],
  in standing: Standing
) -> [PlanStatement] {
  let kept = old.filter(new.contains)
  let own = standing.lock(.accessExclusive, on: table)
  return standing.locking(setParents(of: table, from: old, to: kept), own)
    + new.filter { !old.contains($0) }.flatMap { parent in
      standing.locking(
        setParents(of: table, from: [], to: [parent]),
        own + standing.lock(.shareUpdateExclusive, on: parent))
    }
}

/// What the numbers are is locked for those who take one; whether they outlast a crash, for everyone.
func sequenceStatements(
  _ edit: Edit<NumberSequence>, in standing: Standing
) -> [PlanStatement] {
  switch edit {
  case .create(let sequence):
    let making = PlanStatement(createSequence(sequence))
    guard let owner = sequence.owner, standing.counts(in: owner.column, of: owner.table) else {
      return [making]
    }
    return [making]
      + standing.continuing(
        sequence.name, by: sequence.counting, after: owner.column, of: owner.table)
  case .drop(let sequence):
    return [
      PlanStatement(
        "drop sequence \(sequence.name)", locks: [Lock(.accessExclusive, on: sequence.name)])
    ]
  case .alter(let old, let new):
    var counting = new
    counting.isUnlogged = old.isUnlogged
    func altering(to numbers: NumberSequence) -> [PlanStatement] {
      standing.locking(
        alterSequence(numbers, from: old), standing.lock(.shareRowExclusive, on: new.name))
    }
    return confining(new.name, from: old.counting, to: new.counting) { wide in
      altering(to: old.widened(to: wide, for: new.type))
    } + altering(to: counting)
      + standing.locking(
        alterSequence(new, from: counting), standing.lock(.accessExclusive, on: new.name))
  }
}

/// A sequence goes with a column of a table of its own owner alone.
func sequenceOwnerStatements(
  of sequence: QualifiedName, from old: NumberSequence.Owner?, to new: NumberSequence.Owner?,
  in standing: Standing
) -> [PlanStatement] {
  let present = standing.ownerOfSequence(sequence)
  let wanted = new.map { standing.owner(of: .table($0.table)) } ?? present
  let loosening: [SQL] = old == nil ? [] : [setOwner(of: sequence, to: nil)]
  let handing: [SQL] =
    present == wanted
    ? [] : loosening + ["alter sequence \(sequence) owner to \(roleSQL(wanted ?? Grant.owner))"]
  return standing.locking(handing, standing.lock(.accessExclusive, on: sequence))
    + standing.locking(
      [setOwner(of: sequence, to: new)], standing.lock(.shareRowExclusive, on: sequence))
}
