import CatalogModel
import SQLText

extension Differ {
  /// What changes of some indexes of partitioned tables and of their partitions do to others.
  mutating func settleParts(of indexes: PartitionedIndexes, in lineage: Lineage) {
    guard !indexes.isEmpty else { return }
    let wholes = indexes.wholes
    remakeUnalterable(wholes, of: indexes)
    remakeAttached(in: lineage)
    while remakeDisturbed(wholes, of: indexes) { remakeAttached(in: lineage) }
    attachParts(wholes, of: indexes)
  }

  private mutating func remakeUnalterable(
    _ wholes: [PartitionedIndexes.Whole], of indexes: PartitionedIndexes
  ) {
    let altered = PartChanges(diff.changes).changed
    let unalterable = wholes.filter { altered.contains($0.path) && !indexes.isAlterable($0) }
    replace(unalterable.map(\.alteration))
  }

  private mutating func remakeDisturbed(
    _ wholes: [PartitionedIndexes.Whole], of indexes: PartitionedIndexes
  ) -> Bool {
    let changes = PartChanges(diff.changes)
    let disturbed = wholes.filter {
      !changes.gone.contains($0.path) && indexes.isDisturbed($0, by: changes)
    }
    replace(disturbed.map(\.alteration))
    return !disturbed.isEmpty
  }

  /// An index that stands takes each of its new parts by itself.
  private mutating func attachParts(
    _ wholes: [PartitionedIndexes.Whole], of indexes: PartitionedIndexes
  ) {
    let changed = PartChanges(diff.changes).changed
    let joining = wholes.filter { !changed.contains($0.path) }
      .flatMap(indexes.joining).filter { !changed.contains($0.path) }
    let paths = Set(joining.map(\.path))
    diff.changes.removeAll { change in
      if case .comment(let path, _, _) = change { paths.contains(path) } else { false }
    }
    diff.changes += joining.map(\.alteration)
  }
}
