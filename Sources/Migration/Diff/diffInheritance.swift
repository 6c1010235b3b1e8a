import CatalogModel
import CatalogSQL
import SQLText

extension Differ {
  mutating func recordPartition(of table: QualifiedName, from old: Partition?, to new: Partition?) {
    guard old != new else { return }
    diff.changes.append(.partition(of: table, from: old, to: new))
  }

  /// A table leaves all that it does not stay with before it joins others.
  mutating func diffBonds(from old: Table, to new: Table, in lineage: Lineage) {
    if !lineage.keepsPartition(old, new) {
      recordPartition(of: new.name, from: old.partition, to: nil)
      recordPartition(of: new.name, from: nil, to: new.partition)
    }
    let kept = lineage.keptParents(old, new)
    recordParents(of: new.name, from: old.parents, to: kept)
    recordParents(of: new.name, from: kept, to: new.parents)
  }

  private mutating func recordParents(
    of table: QualifiedName, from old: [QualifiedName], to new: [QualifiedName]
  ) {
    guard old != new else { return }
    diff.changes.append(.parents(of: table, from: old, to: new))
  }

  /// No statement alters an index or a key of a partition while it is part of the parent's: what was recorded
  /// from a position on becomes a removal and a creation.
  mutating func takeApart(from start: Int) {
    let changes = diff.changes[start...].flatMap(\.apart)
    diff.changes.replaceSubrange(start..., with: changes)
  }

  /// An index or a key of a partition goes with that of the parent, also where it is to stay.
  mutating func remakeAttached(in lineage: Lineage) {
    while true {
      let dropped = Set(diff.changes.filter { $0.verb == .drop }.map(\.path))
      let remade = lineage.attachedParts.filter { part in
        dropped.contains(part.parent) && !dropped.contains(part.creation.path)
      }
      guard !remade.isEmpty else { return }
      for part in remade { diff.changes += [part.removal, part.creation] }
    }
  }
}

extension Change {
  fileprivate var apart: [Change] {
    switch self {
    case .index(.alter(let old, let new), let table):
      return [.index(.drop(old), of: table), .index(.create(new), of: table)]
    case .constraint(.alter(let old, let new), let table) where old.rule.isKey || new.rule.isKey:
      return [.constraint(.drop(old), of: table), .constraint(.create(new), of: table)]
    default: return [self]
    }
  }
}

extension ConstraintRule {
  /// Whether an index stands behind the constraint.
  var isKey: Bool {
    switch self {
    case .primaryKey, .unique: true
    case .check, .foreignKey, .other: false
    }
  }
}

extension Table {
  var isInPartitionTree: Bool { partitioning != nil || partition != nil }
}

/// Whether no statement leads from one table to the other.
func mustBeMadeAnew(_ old: Table, as new: Table) -> Bool {
  old.partitioning != new.partitioning || old.foreign?.server != new.foreign?.server
}
