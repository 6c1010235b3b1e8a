import CatalogModel
import SQLText

extension Draft {
  /// A sequence that stays goes with no column that is dropped: it belongs to none meanwhile.
  mutating func keepSequences() {
    for sequence in context.before.sequences {
      let path = ObjectPath.sequence(sequence.name)
      guard let owner = sequence.owner, isDropped(owner),
        case .sequence(let edit) = new.objects[path]
      else { continue }
      take(
        [
          .sequenceOwner(of: sequence.name, from: owner, to: nil),
          edit.object.owner.map { .sequenceOwner(of: sequence.name, from: nil, to: $0) },
        ].compactMap(\.self), ofSequence: path)
    }
  }

  /// Whether the column goes, at least to come back.
  private func isDropped(_ owner: NumberSequence.Owner) -> Bool {
    let places: [ObjectPath] = [.table(owner.table), .column(owner.column, of: owner.table)]
    return places.contains { courses[$0]?.dropsObject ?? false }
  }
}
