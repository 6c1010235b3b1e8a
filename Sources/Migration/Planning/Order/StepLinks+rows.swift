import CatalogModel
import SQLText

extension StepLinks {
  /// Links a step to those that move rows which it needs, or change their shape.
  mutating func linkToRows(_ position: Int) {
    linkShapes(position)
    linkReaders(position)
    linkReferences(position)
    linkHolders(position)
  }

  /// What names whole rows is read when their tables have the columns that they shall have, unless a table waits for it.
  private mutating func linkShapes(_ position: Int) {
    let step = steps[position]
    guard !rows.reshapings.isEmpty, step.arrives, let creation = step.change.sidesAsCreations?.new,
      creation.namesRows
    else { return }
    for table in draft.new.tablesOfRows(in: creation) {
      for other in rows.reshapings[table] ?? [] where !requirements[other].contains(position) {
        readings[position].insert(other)
        readings[other].remove(position)
      }
    }
  }

  /// What reads the rows of a table as it is made finds those of its partitions and heirs.
  private mutating func linkReaders(_ position: Int) {
    let step = steps[position]
    guard !rows.joinings.isEmpty, step.arrives, let creation = step.change.sidesAsCreations?.new
    else {
      return
    }
    for table in draft.new.tablesRead(making: creation) {
      for other in rows.joinings[table] ?? [] where !requirements[other].contains(position) {
        readings[position].insert(other)
      }
    }
  }

  /// A column that holds rows of a table waits while these are written anew; one of a table of a type changes with that
  /// alone.
  private mutating func linkHolders(_ position: Int) {
    let step = steps[position]
    if case .column(_, let table) = step.change { link(position, after: rows.typeLeavings[table]) }
    guard !rows.rewritings.isEmpty, case .column(.alter(let old, let new), _) = step.change else {
      return
    }
    if step.departs, !step.arrives, let row = draft.old.rowHeld(by: old.type) {
      for other in rows.rewritings[row] ?? [] { link(other, after: position) }
    } else if step.arrives, !step.departs, let row = draft.new.rowHeld(by: new.type) {
      for other in rows.rewritings[row] ?? [] { link(position, after: other) }
    }
  }

  /// References go before the rows to which they lead leave a partitioned table, and before its partitions keep them.
  private mutating func linkReferences(_ position: Int) {
    guard case .partition(let table, _?, _) = steps[position].change else { return }
    for whole in draft.old.tables(above: [table]) {
      let references =
        (rows.leavingReferences[whole] ?? []) + (rows.returningReferences[whole] ?? [])
      for departure in references {
        link(position, after: departure)
        requirements[departure].remove(position)
      }
    }
  }
}
