import CatalogModel
import CatalogSQL
import SQLGrammar
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
      for (reference, name) in lineage.referencesTaken(from: old, to: new) {
        var renamed = reference
        renamed.name = name
        diff.changes.append(.constraint(.alter(from: reference, to: renamed), of: new.name))
      }
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

  /// Takes each index or key away and brings it back, whatever else was to be done with it.
  mutating func replace(_ remakings: [Change]) {
    let paths = Set(remakings.map(\.path))
    diff.changes.removeAll { change in
      guard paths.contains(change.path) else { return false }
      switch change {
      case .index(.alter, _), .constraint(.alter, _): return true
      // An index comes with its comment.
      case .comment(.index, _, _): return true
      default: return false
      }
    }
    diff.changes += remakings.flatMap(\.goingAndComing)
  }

  /// An index or a key of a partition goes with that of the parent, also where it is to stay.
  mutating func remakeAttached(in lineage: Lineage) {
    var dropped = Set(diff.changes.filter { $0.verb == .drop || $0.takesPartAway }.map(\.path))
    while true {
      let remade = lineage.attachedParts.filter { part in
        dropped.contains(part.parent) && !dropped.contains(part.path)
      }
      guard !remade.isEmpty else { return }
      dropped.formUnion(remade.map(\.path))
      replace(remade.map(\.remaking))
    }
  }
}

extension Change {
  /// Whether an index or a key goes, at least to come back.
  var takesPartAway: Bool {
    switch self {
    case .index(.alter(let old, let new), _):
      old == new || old.belongsElsewhere(than: new) || replacesPart
    case .constraint(.alter(let old, let new), _):
      old == new || old.belongsElsewhere(than: new) || replacesPart
    default: false
    }
  }

  /// The change of an index or a key as that of one that goes and comes back, of which a mere alteration, or one of the
  /// name, says nothing.
  fileprivate var goingAndComing: [Change] {
    switch self {
    case .index(.alter(let old, let new), let table) where !takesPartAway || old.name != new.name:
      [.index(.drop(old), of: table), .index(.create(new), of: table)]
    case .constraint(.alter(let old, let new), let table) where old.name != new.name:
      [.constraint(.drop(old), of: table), .constraint(.create(new), of: table)]
    default: [self]
    }
  }
}

extension Attachable {
  /// Whether it belongs to a part of the parent table to which the other does not: it goes with that.
  fileprivate func belongsElsewhere(than other: Self) -> Bool {
    parent != nil && parent != other.parent
  }
}

extension Table {
  var isInPartitionTree: Bool { partitioning != nil || partition != nil }

  /// The names of the columns that decide to which partition a row goes.
  var partitionKeyColumns: Set<String> {
    partitioning.map { columnNames(inPartitionKey: $0.text) } ?? []
  }
}

/// Whether no statement leads from one table to the other.
func mustBeMadeAnew(_ old: Table, as new: Table) -> Bool {
  old.partitioning != new.partitioning || old.foreign?.server != new.foreign?.server
    || retypesPartitionKey(old, new)
}

/// No column of a partition key gets another type in its place.
private func retypesPartitionKey(_ old: Table, _ new: Table) -> Bool {
  guard old.partitioning != nil else { return false }
  let retyped = match(old.columns, new.columns, by: \.name).compactMap { pair -> String? in
    guard case .kept(let before, let after) = pair, before.isRetyped(as: after) else { return nil }
    return before.name.name
  }
  return !retyped.isEmpty && !old.partitionKeyColumns.isDisjoint(with: retyped)
}
