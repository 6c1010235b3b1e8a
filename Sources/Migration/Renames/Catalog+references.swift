import CatalogModel

extension Catalog {
  /// Calls what objects refer to by other names, wherever they do; their own names stay, but for the types of arguments
  /// in them.
  mutating func refer(by names: NameMapping) {
    let paths = functions.map(\.path) + standalone.map(\.path)
    for position in tables.indices { tables[position].refer(by: names) }
    for position in views.indices { views[position].refer(by: names) }
    for position in functions.indices { functions[position].refer(by: names) }
    for position in sequences.indices {
      guard let table = sequences[position].owner?.table else { continue }
      sequences[position].owner?.table = names.relation(table)
    }
    standalone = standalone.map { $0.referring(by: names) }
    let changed = zip(paths, functions.map(\.path) + standalone.map(\.path)).filter { $0 != $1 }
    guard !changed.isEmpty else { return }
    let new = Dictionary(changed) { first, _ in first }
    mapPaths { new[$0] ?? $0 }
  }

  /// Calls objects otherwise where it says what they use, and whose they are.
  mutating func mapPaths(_ change: (ObjectPath) -> ObjectPath) {
    dependencies = dependencies?.mapPaths(change)
    owners = owners.map { owners in
      Dictionary(owners.map { (change($0.key), $0.value) }) { $1 }
    }
  }
}

extension Table {
  fileprivate mutating func refer(by names: NameMapping) {
    mapExpressions(names.expression)
    for position in columns.indices {
      columns[position].type = columns[position].type.map(names.type)
      if let collation = columns[position].traits?.collation {
        columns[position].traits?.collation = names.other(collation)
      }
    }
    mapForeignKeys { $0.target = names.relation($0.target) }
    for position in indexes.indices { indexes[position].refer(by: names) }
    for position in triggers.indices { triggers[position].refer(by: names) }
    if let type = attributes?.type { attributes?.type = names.rowType(type) }
    partition = partition.map {
      Partition(parent: names.relation($0.parent), bound: names.expression($0.bound))
    }
    parents = parents.map(names.relation)
  }
}

extension View {
  fileprivate mutating func refer(by names: NameMapping) {
    mapExpressions(names.expression)
    for position in columns.indices {
      columns[position].type = columns[position].type.map(names.type)
      columns[position].default = columns[position].default.map(names.expression)
    }
    for position in indexes.indices { indexes[position].refer(by: names) }
    for position in triggers.indices { triggers[position].refer(by: names) }
  }
}

extension Function {
  fileprivate mutating func refer(by names: NameMapping) {
    mapExpressions(names.expression)
    signature = names.signature(signature)
    support = support.map(names.routine)
    transforms = transforms?.map(names.type)
  }
}

extension Index {
  fileprivate mutating func refer(by names: NameMapping) {
    for position in keys.indices {
      keys[position].collation = keys[position].collation.map(names.other)
      keys[position].operatorClass = keys[position].operatorClass.map(names.other)
    }
  }
}

extension Trigger {
  fileprivate mutating func refer(by names: NameMapping) {
    function = names.routine(function)
    if let table = constraint?.referenced { constraint?.referenced = names.relation(table) }
  }
}
