import CatalogModel
import SQLText

/// The indexes that new keys take over as their own: `USING INDEX` reads no row.
struct IndexesTaken {
  /// Their paths, wherever their columns stay.
  let paths: Set<ObjectPath>
  /// By the paths of the keys.
  private let byKey: [ObjectPath: (path: ObjectPath, index: Index)]

  init(_ changes: [Change], context: PlanContext) {
    let additions = changes.filter(\.addsKey)
    guard !additions.isEmpty else {
      (paths, byKey) = ([], [:])
      return
    }
    let before = Dictionary(context.before.tables.map { ($0.name, $0) }) { first, _ in first }
    let after = Dictionary(context.after.tables.map { ($0.name, $0) }) { first, _ in first }
    var taken: [ObjectPath: (path: ObjectPath, index: Index)] = [:]
    var known: Set<ObjectPath> = []
    for case .constraint(.create(let key), let name) in additions.sorted(by: { $0.path < $1.path })
    {
      guard let table = before[name], table.partitioning == nil, let wanted = keyIndex(of: key)
      else { continue }
      let kept = Set((after[name]?.indexes ?? []).map(\.name))
      let fitting = table.indexes.filter { index in
        !kept.contains(index.name) && index.serves(as: wanted)
          && !known.contains(.index(index.name, of: name))
      }
      guard let index = fitting.first(where: { $0.name == key.name }) ?? fitting.first
      else { continue }
      let path = ObjectPath.index(index.name, of: name)
      known.insert(path)
      taken[.constraint(key.name, of: name)] = (path, index)
    }
    paths = known
    byKey = taken
  }

  /// Those alone that stand until their keys take them: an index goes by itself, with its table, or with a column.
  func standing(under changes: [Change]) -> [ObjectPath: (path: ObjectPath, index: Index)] {
    guard !byKey.isEmpty else { return [:] }
    let gone = Set(changes.filter { $0.verb == .drop }.map(\.path))
    return byKey.filter { _, taken in
      guard case .index(_, let table) = taken.path else { return false }
      let columns = taken.index.columns.map { ObjectPath.column($0, of: table) }
      return gone.isDisjoint(with: columns + [taken.path, .table(table)])
    }
  }
}

/// The index of a key, where it can be built before the key is; `nil` for what is no key, for what belongs to the
/// key of a parent, and for what no plain index says.
func keyIndex(of constraint: Constraint) -> Index? {
  guard let columns = constraint.rule.keyColumns, !constraint.terms.isTemporal,
    constraint.parent == nil
  else { return nil }
  return Index(
    name: constraint.name, isUnique: true, keys: columns.map { IndexKey(.column($0)) },
    include: constraint.terms.include, nullsNotDistinct: constraint.terms.nullsNotDistinct,
    parameters: constraint.terms.parameters.items)
}

extension Change {
  fileprivate var addsKey: Bool {
    if case .constraint(.create(let key), _) = self { key.rule.keyColumns != nil } else { false }
  }
}

extension Index {
  /// Whether it differs from the index of a key in nothing but its name and comment.
  fileprivate func serves(as key: Index) -> Bool {
    var index = self
    index.name = key.name
    index.comment = nil
    return index == key
  }

  fileprivate var columns: [Identifier] {
    include
      + keys.compactMap { key in
        if case .column(let name) = key.value { name } else { nil }
      }
  }
}
