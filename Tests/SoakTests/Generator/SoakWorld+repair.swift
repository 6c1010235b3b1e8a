import SQLText

extension SoakWorld {
  /// Takes out what refers to something that is not there any more, so that the script runs.
  mutating func repair() {
    let plain = Set(tables.filter { $0.shape == .plain }.map(\.name))
    tables.removeAll { table in
      if case .heir(let parent) = table.shape { !plain.contains(parent) } else { false }
    }
    let names = Set(tables.map(\.name))
    types.removeAll { names.contains($0.name) }
    var keys = Set<[String]>()
    functions.removeAll { !keys.insert($0.key).inserted }
    functions.removeAll { $0.table.map { !names.contains($0) } ?? false }
    for position in tables.indices { tables[position] = withPossibleColumns(tables[position]) }
    for position in tables.indices { tables[position] = withPossibleParts(tables[position]) }
    let taken = Set(tables.map(\.name) + sequences.map(\.name) + types.map(\.name))
    let all = views
    views = []
    for view in all where !taken.contains(view.name) {
      if let view = view.repaired(in: self) { views.append(view) }
    }
  }

  private func withPossibleColumns(_ original: SoakTable) -> SoakTable {
    var table = original
    let inherited = parent(of: table)?.columns.map(\.name) ?? []
    table.columns.removeAll { column in
      if case .made(let name) = column.type {
        return !types.contains { $0.name == name } || inherited.contains(column.name)
      }
      return inherited.contains(column.name)
    }
    for position in table.columns.indices where !isPossible(table.columns[position], in: table) {
      table.columns[position].forgetValue()
    }
    return table
  }

  private func isPossible(_ column: SoakColumn, in table: SoakTable) -> Bool {
    switch column.value {
    case .none, .default: true
    case .call(let name):
      functions.contains { $0.name == name && $0.use == .plain && $0.key.count == 1 }
    case .next(let name): sequences.contains { $0.name == name }
    case .identity: !table.isPartitioned
    case .doubled(let source):
      column.type == .plain(.bigint)
        && table.columns.contains {
          $0.name == source && !$0.isGenerated && $0.type == .plain(.integer)
        }
    }
  }

  private func withPossibleParts(_ original: SoakTable) -> SoakTable {
    var table = original
    let types = Dictionary(uniqueKeysWithValues: table.columns.map { ($0.name, $0.type) })
    let inherited = parent(of: table)?.constraints.map(\.name) ?? []
    table.constraints.removeAll { constraint in
      inherited.contains(constraint.name) || !isPossible(constraint, in: original)
        || !constraint.needs.allSatisfy { $0.isMet(by: types) }
    }
    table.indexes.removeAll { !$0.needs.allSatisfy { $0.isMet(by: types) } }
    table.policies.removeAll { !$0.need.isMet(by: types) }
    table.triggers.removeAll { trigger in
      trigger.column.map { types[$0] == nil } ?? false
        || !functions.contains { $0.name == trigger.function && $0.use == .trigger }
    }
    return table
  }

  private func isPossible(_ constraint: SoakConstraint, in table: SoakTable) -> Bool {
    switch constraint.rule {
    case .check: return true
    case .unique: return !table.isPartitioned
    case .reference(let column, let name, _):
      guard let target = tables.first(where: { $0.name == name }) else { return false }
      let isGenerated = table.columns.contains { $0.name == column && $0.isGenerated }
      return target.canBeTarget && !isGenerated && (!target.isUnlogged || table.isUnlogged)
    }
  }

  private func parent(of table: SoakTable) -> SoakTable? {
    guard case .heir(let name) = table.shape else { return nil }
    return tables.first { $0.name == name }
  }
}
