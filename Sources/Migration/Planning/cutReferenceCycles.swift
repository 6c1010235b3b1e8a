import CatalogModel
import SQLText

/// Takes foreign keys that close a cycle among new (or among dropped) tables out of the tables, as changes
/// of their own.
func cutReferenceCycles(_ changes: [Change]) -> [Change] {
  cut(cut(changes, verb: .create), verb: .drop)
}

private func cut(_ changes: [Change], verb: Verb) -> [Change] {
  var tables: [QualifiedName: Table] = [:]
  for case .table(let edit) in changes where edit.verb == verb {
    tables[edit.object.name] = edit.object
  }
  let closing = closingKeys(of: tables)
  guard !closing.isEmpty else { return changes }
  return changes.flatMap { change -> [Change] in
    guard case .table(let edit) = change, edit.verb == verb,
      let names = closing[edit.object.name]
    else { return [change] }
    var table = edit.object
    let keys = table.constraints.filter { names.contains($0.name) }
    table.constraints.removeAll { names.contains($0.name) }
    let parts: [Change] =
      [.table(.create(table))] + keys.map { .constraint(.create($0), of: table.name) }
    return verb == .create ? parts : parts.map(\.inverse)
  }
}

/// Walks the references depth first; a key that leads back to a table on the way closes a cycle.
private func closingKeys(of tables: [QualifiedName: Table]) -> [QualifiedName: Set<Identifier>] {
  var closing: [QualifiedName: Set<Identifier>] = [:]
  var done: Set<QualifiedName> = []
  for start in tables.keys.sorted() where !done.contains(start) {
    var path: [(table: QualifiedName, keys: [Constraint])] = [(start, referenceKeys(tables[start]))]
    var onPath: Set<QualifiedName> = [start]
    while let top = path.last {
      guard let key = top.keys.last else {
        path.removeLast()
        onPath.remove(top.table)
        done.insert(top.table)
        continue
      }
      path[path.count - 1].keys.removeLast()
      guard case .foreignKey(let reference) = key.rule, reference.target != top.table else {
        continue
      }
      if onPath.contains(reference.target) {
        closing[top.table, default: []].insert(key.name)
      } else if !done.contains(reference.target), let next = tables[reference.target] {
        path.append((next.name, referenceKeys(next)))
        onPath.insert(next.name)
      }
    }
  }
  return closing
}

private func referenceKeys(_ table: Table?) -> [Constraint] {
  (table?.constraints ?? []).filter { if case .foreignKey = $0.rule { true } else { false } }
}
