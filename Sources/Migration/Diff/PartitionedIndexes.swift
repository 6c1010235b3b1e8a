import CatalogModel
import SQLText

/// The indexes of partitioned tables and of their partitions, on both sides of a comparison.
struct PartitionedIndexes {
  private let lineage: Lineage
  private let old: [QualifiedName: Table]
  private let new: [QualifiedName: Table]
  private let partitionsBefore: [QualifiedName: [Table]]
  private let partitions: [QualifiedName: [Table]]

  /// The index of a partitioned table, as it is and as it shall be.
  struct Whole {
    let old: Index
    let new: Index
    let table: QualifiedName

    var path: ObjectPath { .index(new.name, of: table) }
    var name: QualifiedName { QualifiedName(schema: table.schema, new.name) }
    var alteration: Change { .index(.alter(from: old, to: new), of: table) }
  }

  init(from old: [Table], to new: [Table], in lineage: Lineage) {
    self.lineage = lineage
    let divided = (old + new).filter(\.isInPartitionTree)
    let names = Set(divided.map(\.name))
    func indexed(_ tables: [Table]) -> [QualifiedName: Table] {
      let pairs = tables.filter { names.contains($0.name) }.map { ($0.name, $0) }
      return Dictionary(pairs) { first, _ in first }
    }
    func grouped(_ tables: [Table]) -> [QualifiedName: [Table]] {
      let partitions = tables.filter { $0.partition != nil }
      return Dictionary(grouping: partitions) { $0.partition?.parent ?? $0.name }
    }
    (self.old, self.new) = (indexed(old), indexed(new))
    (partitionsBefore, partitions) = (grouped(old), grouped(new))
  }

  var isEmpty: Bool { new.isEmpty }

  /// Those that both sides have.
  var wholes: [Whole] {
    partitions.keys.sorted().flatMap { name -> [Whole] in
      guard let old = old[name], let new = new[name], !mustBeMadeAnew(old, as: new) else {
        return []
      }
      return new.indexes.compactMap { index in
        old.indexes.first { $0.name == index.name }.map { Whole(old: $0, new: index, table: name) }
      }
    }
  }

  /// Whether statements that leave the index where it is make it what it shall be: none sets its parameters, and only
  /// the last of its parts to be attached completes it.
  func isAlterable(_ whole: Whole) -> Bool {
    guard new[whole.table]?.partitioning != nil else { return true }
    return whole.old.parameters == whole.new.parameters
      && (whole.old.isIncomplete == whole.new.isIncomplete || isCompleted(whole))
  }

  /// Whether each partition has its part, and one of these is attached by itself.
  private func isCompleted(_ whole: Whole) -> Bool {
    let parts = (partitions[whole.table] ?? []).map { table in
      table.indexes.first { $0.parent == whole.name }.map { (table, $0) }
    }
    return !parts.contains { $0 == nil }
      && parts.compactMap(\.self).contains { table, index in
        isCompleting(index, of: table, for: whole)
      }
  }

  private func isCompleting(_ part: Index, of table: Table, for whole: Whole) -> Bool {
    guard let before = standing(table) else { return false }
    guard let old = before.indexes.first(where: { $0.name == part.name }),
      old.parent == whole.name
    else { return true }
    return old.isIncomplete == true && part.isIncomplete == nil
      && isCompleted(Whole(old: old, new: part, table: table.name))
  }

  /// The partition as it was, where it stays one of its parent.
  private func standing(_ table: Table) -> Table? {
    guard let before = old[table.name], lineage.keepsPartition(before, table),
      !mustBeMadeAnew(before, as: table)
    else { return nil }
    return before
  }

  /// Whether a table that joins the partitions gets a part of the index that it is not to have, or one that stays
  /// loses its own.
  func isDisturbed(_ whole: Whole, by changes: PartChanges) -> Bool {
    let joining = changes.joined[whole.table] ?? []
    if whole.new.isIncomplete == true,
      joining.contains(where: { new[$0].map { !$0.hasPart(of: whole.name) } ?? false })
    {
      return true
    }
    return (partitionsBefore[whole.table] ?? []).contains { before in
      guard let after = new[before.name], standing(after) != nil else { return false }
      return before.indexes.contains { part in
        guard part.parent == whole.name else { return false }
        let path = ObjectPath.index(part.name, of: before.name)
        return changes.gone.contains(path)
          || !changes.renamed.contains(path)
            && !after.indexes.contains { $0.name == part.name && $0.parent == whole.name }
      }
    }
  }

  /// The indexes that become parts of one that stands, as they are and as they shall be.
  func joining(_ whole: Whole) -> [Whole] {
    (partitions[whole.table] ?? []).flatMap { table -> [Whole] in
      guard let before = standing(table) else { return [] }
      return table.indexes.compactMap { part in
        guard part.parent == whole.name,
          let old = before.indexes.first(where: { $0.name == part.name }),
          old.parent != whole.name
        else { return nil }
        return Whole(old: old, new: part, table: table.name)
      }
    }
  }
}

/// What changes do to the parts of indexes.
struct PartChanges {
  /// The tables that join others as partitions, by those.
  private(set) var joined: [QualifiedName: [QualifiedName]] = [:]
  /// The indexes that go, at least to come back.
  private(set) var gone: Set<ObjectPath> = []
  /// The names that indexes had.
  private(set) var renamed: Set<ObjectPath> = []
  private(set) var changed: Set<ObjectPath> = []

  init(_ changes: [Change]) {
    for change in changes {
      switch change {
      case .partition(let table, _, let new?): joined[new.parent, default: []].append(table)
      case .index(let edit, let table):
        changed.insert(change.path)
        if edit.verb == .drop || change.takesPartAway { gone.insert(change.path) }
        if case .alter(let old, let new) = edit, old.name != new.name {
          renamed.insert(.index(old.name, of: table))
        }
      default: break
      }
    }
  }
}

extension Table {
  fileprivate func hasPart(of whole: QualifiedName) -> Bool {
    indexes.contains { $0.parent == whole }
  }
}
