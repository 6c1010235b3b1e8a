import CatalogModel
import SQLText

/// Pairs the indexes or constraints of two tables by name, and those that belong to one of a parent, or shall belong to
/// one, also where the name is another one: no statement drops such an index or key, and one renames it. A parent takes
/// whichever it finds.
func matchAttached<Object: Attachable>(_ old: [Object], _ new: [Object]) -> [Pair<Object>] {
  let pairs = match(old, new, by: \.name)
  var removed = pairs.compactMap { if case .removed(let object) = $0 { object } else { nil } }
  let joined = pairs.map { pair -> Pair<Object> in
    guard case .added(let new) = pair,
      let place = removed.firstIndex(where: { $0.isRenamed(to: new) })
    else { return pair }
    return .kept(removed.remove(at: place), new)
  }
  return joined.filter { pair in
    if case .removed(let object) = pair { removed.contains(object) } else { true }
  }
}

/// What may be a part of the same on a parent table.
protocol Attachable: Hashable {
  associatedtype Parent: Equatable
  var name: Identifier { get set }
  var parent: Parent? { get set }
  var comment: String? { get set }
}

extension Index: Attachable {}
extension Constraint: Attachable {}

extension Attachable {
  fileprivate func isRenamed(to other: Self) -> Bool {
    guard other.parent != nil, parent == nil || parent == other.parent else { return false }
    var renamed = self
    renamed.name = other.name
    renamed.parent = other.parent
    renamed.comment = other.comment
    return renamed == other
  }
}
