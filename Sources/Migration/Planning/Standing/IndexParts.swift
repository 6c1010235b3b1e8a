import CatalogModel
import SQLText

/// The indexes of partitions that become parts of those of their parents by statements of their own: not by a table
/// that joins with its indexes, nor by a whole index that is made over them.
struct IndexParts {
  private let before: [QualifiedName: Table]
  private let attachedBefore: [QualifiedName: [Part]]
  private let attached: [QualifiedName: [Part]]
  /// The tables that become partitions, or no longer are.
  private let rebound: Set<QualifiedName>
  private let changed: Set<ObjectPath>
  /// Parts that stay what they are under other names.
  private let renamed: Set<QualifiedName>
  /// The keys by which indexes tell their parts how finely to count.
  private let told: [QualifiedName: Set<Int>]

  /// The index of a partition that is one of a partitioned table too.
  struct Part {
    let index: Index
    let table: QualifiedName

    var name: QualifiedName { QualifiedName(schema: table.schema, index.name) }
  }

  init(_ changes: [Change], context: PlanContext) {
    let partitions = context.before.tables.filter(\.isInPartitionTree)
    before = Dictionary(partitions.map { ($0.name, $0) }) { first, _ in first }
    attachedBefore = parts(of: partitions)
    attached = parts(of: context.after.tables)
    rebound = Set(
      changes.compactMap { if case .partition(let table, _, _) = $0 { table } else { nil } })
    changed = Set(
      changes.compactMap { change in
        if case .index = change { change.path } else { nil }
      })
    renamed = Set(
      changes.compactMap { change in
        guard case .index(.alter(let old, let new), let table) = change, old.name != new.name,
          old.parent == new.parent
        else { return nil }
        return QualifiedName(schema: table.schema, new.name)
      })
    told = Dictionary(changes.compactMap(\.keysTold)) { $0.union($1) }
  }

  /// Those that an index has at last.
  func all(of whole: QualifiedName) -> [Part] { attached[whole] ?? [] }

  /// Those that an index tells how finely to count.
  func listening(to whole: QualifiedName) -> [Part] {
    all(of: whole).filter { !rebound.contains($0.table) }
  }

  /// The keys of an index that those above it tell how finely to count.
  func keysTold(_ index: Index, of table: QualifiedName) -> Set<Int> {
    guard let whole = index.parent, let above = before[table]?.partition?.parent,
      !rebound.contains(table)
    else { return [] }
    let next = before[above]?.indexes.first { $0.name == whole.name }
    return (told[whole] ?? []).union(next.map { keysTold($0, of: above) } ?? [])
  }

  /// Those of an index, and their own, to the last.
  func all(below whole: QualifiedName) -> [Part] {
    all(of: whole).flatMap { [$0] + all(below: $0.name) }
  }

  /// Those that an index lacks, and is complete with.
  func missing(of whole: QualifiedName) -> [Part] {
    let before = renamed.union((attachedBefore[whole] ?? []).map(\.name))
    return all(of: whole).filter { !before.contains($0.name) && !rebound.contains($0.table) }
  }

  /// The index that stands and becomes the whole of one that a partition gets or has.
  func whole(taking index: Index, of table: QualifiedName) -> QualifiedName? {
    guard let whole = index.parent, let above = before[table]?.partition?.parent,
      !rebound.contains(table), !changed.contains(.index(whole.name, of: above)),
      before[above]?.indexes.contains(where: { $0.name == whole.name && $0.isIncomplete == true })
        ?? false
    else { return nil }
    return whole
  }
}

/// By the indexes that they belong to.
private func parts(of tables: [Table]) -> [QualifiedName: [IndexParts.Part]] {
  var parts: [QualifiedName: [IndexParts.Part]] = [:]
  for table in tables where table.partition != nil {
    for index in table.indexes {
      guard let whole = index.parent else { continue }
      parts[whole, default: []].append(IndexParts.Part(index: index, table: table.name))
    }
  }
  return parts
}

extension Change {
  fileprivate var keysTold: (QualifiedName, Set<Int>)? {
    guard case .index(let edit, let table) = self else { return nil }
    let name = QualifiedName(schema: table.schema, edit.object.name)
    switch edit {
    case .create(let index) where index.isIncomplete != true:
      return (name, index.keysCounted(otherwiseThan: index.uncounted))
    case .alter(let old, let new) where isChangedInPlace(old, to: new):
      return (name, new.keysCounted(otherwiseThan: old))
    case .create, .alter, .drop: return nil
    }
  }
}

extension Index {
  func keysCounted(otherwiseThan other: Index) -> Set<Int> {
    Set(
      zip(keys, other.keys).enumerated().compactMap { position, keys in
        keys.0.statistics == keys.1.statistics ? nil : position
      })
  }

  /// The index as `CREATE INDEX` makes it.
  var uncounted: Index {
    var index = self
    for position in index.keys.indices { index.keys[position].statistics = nil }
    return index
  }
}
