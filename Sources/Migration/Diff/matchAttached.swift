import CatalogModel
import SQLText

/// Pairs the indexes of two tables by name, and those that belong to one index of a parent also where the name is
/// another one: no statement drops such an index, and one renames it.
func matchIndexes(_ old: [Index], _ new: [Index]) -> [Pair<Index>] {
  joinAttached(match(old, new, by: \.name)) { left, right in
    guard let parent = left.parent, parent == right.parent else { return false }
    var renamed = left
    renamed.name = right.name
    renamed.comment = right.comment
    return renamed == right
  }
}

/// The same for constraints and the keys of a parent.
func matchConstraints(_ old: [Constraint], _ new: [Constraint]) -> [Pair<Constraint>] {
  joinAttached(match(old, new, by: \.name)) { left, right in
    guard let parent = left.parent, parent == right.parent else { return false }
    var renamed = left
    renamed.name = right.name
    renamed.comment = right.comment
    return renamed == right
  }
}

private func joinAttached<Object: Equatable>(
  _ pairs: [Pair<Object>], isRenamed: (Object, Object) -> Bool
) -> [Pair<Object>] {
  var removed = pairs.compactMap { if case .removed(let object) = $0 { object } else { nil } }
  let joined = pairs.map { pair -> Pair<Object> in
    guard case .added(let new) = pair,
      let place = removed.firstIndex(where: { isRenamed($0, new) })
    else { return pair }
    return .kept(removed.remove(at: place), new)
  }
  return joined.filter { pair in
    if case .removed(let object) = pair { removed.contains(object) } else { true }
  }
}
