import CatalogModel
import SQLText

extension Draft {
  /// No logged table refers to one that is not: where tables that refer to each other begin or cease to be logged, their
  /// references wait until all have.
  mutating func partReferencesInLoggingCycles() {
    let switching = Set(settings.compactMap(\.tableThatSwitchesLogging))
    guard switching.count > 1 else { return }
    var references = context.before.tables.filter { switching.contains($0.name) }.flatMap { table in
      table.constraints.compactMap { constraint -> TableReference? in
        guard case .foreignKey(let key) = constraint.rule, key.target != table.name,
          switching.contains(key.target), constraint.parent == nil
        else { return nil }
        let path = ObjectPath.constraint(constraint.name, of: table.name)
        return TableReference(path: path, source: table.name, target: key.target)
      }
    }
    // One from a table to which none leads, or to one from which none does, is part of no cycle.
    while true {
      let (sources, targets) = (Set(references.map(\.source)), Set(references.map(\.target)))
      let rest = references.filter { targets.contains($0.source) && sources.contains($0.target) }
      if rest.count == references.count { break }
      references = rest
    }
    for reference in references { part(reference.path, because: .table(reference.target)) }
  }
}

private struct TableReference {
  let path: ObjectPath
  let source: QualifiedName
  let target: QualifiedName
}

extension Change {
  fileprivate var tableThatSwitchesLogging: QualifiedName? {
    guard case .tableAttributes(let table, let old, let new) = self,
      old.isUnlogged != new.isUnlogged
    else { return nil }
    return table
  }
}
