import CatalogModel
import CatalogSQL
import SQLText

extension Differ {
  /// The column with which a sequence goes is a change of its own: the column needs the sequence, and the
  /// bond needs them both.
  mutating func diffSequence(_ pair: Pair<NumberSequence>) {
    record(pair, as: Change.sequence) { ($0.numbers == $1.numbers).sameness }
    switch pair {
    case .added(let new): diffBonds(from: nil, to: new)
    case .removed(let old):
      guard let owner = old.owner else { return }
      diff.changes.append(.sequenceOwner(of: old.name, from: owner, to: nil))
    case .kept(let old, let new): diffBonds(from: old, to: new)
    }
  }

  private mutating func diffBonds(from old: NumberSequence?, to new: NumberSequence) {
    if old?.owner != new.owner {
      diff.changes.append(.sequenceOwner(of: new.name, from: old?.owner, to: new.owner))
    }
    diffGrants(on: .sequence(new.name), from: old?.grants, to: new.grants)
  }
}

extension NumberSequence {
  /// The sequence with nothing but its numbers.
  fileprivate var numbers: NumberSequence {
    NumberSequence(
      name: name, type: type, start: start, increment: increment, minimum: minimum,
      maximum: maximum, cache: cache, cycles: cycles,
      isUnlogged: isUnlogged)
  }
}
