import CatalogModel
import SQLGrammar
import SQLText

/// Collects the differences of one comparison.
struct Differ {
  let comparison: ExpressionComparison
  var diff = CatalogDiff()

  /// Records a creation, a removal, or what `compare` says of two objects of one name; then the comment.
  mutating func record<Object: Describable>(
    _ pair: Pair<Object>, as change: (Edit<Object>) -> Change,
    compare: (Object, Object) -> Sameness
  ) {
    switch pair {
    case .added(let object):
      let creation = change(.create(object))
      diff.changes.append(creation)
      if !creation.carriesComment {
        recordComment(on: creation.path, from: nil, to: object.comment)
      }
    case .removed(let object): diff.changes.append(change(.drop(object)))
    case .kept(let old, let new):
      let path = change(.create(new)).path
      switch compare(old, new) {
      case .same: break
      case .different:
        let alteration = change(.alter(from: old, to: new))
        diff.changes.append(alteration)
        if alteration.carriesComment { return }
      case .unknown:
        diff.unverifiable.append(
          Unverifiable(path: path, current: old.definition, desired: new.definition))
      }
      recordComment(on: path, from: old.comment, to: new.comment)
    }
  }

  mutating func recordComment(on path: ObjectPath, from old: String?, to new: String?) {
    if let old, let new, old.isWritten(as: new) { return }
    guard old != nil || new != nil else { return }
    diff.changes.append(.comment(on: path, from: old, to: new))
  }
}

extension ExpressionComparison {
  func compare(_ old: Expression?, _ new: Expression?) -> Sameness {
    guard let old, let new else { return old == new ? .same : .different }
    switch self {
    case .canonical:
      return areAlikeOnServer(old.text, new.text).sameness
    case .asWritten: return compareExpressions(old.text, new.text)
    }
  }
}

/// Objects of one name on both sides, or on one.
enum Pair<Object> {
  case added(Object)
  case removed(Object)
  case kept(Object, Object)
}

/// Pairs two lists by key: what the new list holds, in its order, then what only the old one holds.
func match<Object, Key: Hashable>(
  _ old: [Object], _ new: [Object], by key: (Object) -> Key
) -> [Pair<Object>] {
  var remaining: [Key: Object] = [:]
  for object in old { remaining[key(object)] = object }
  var pairs: [Pair<Object>] = []
  for object in new {
    if let before = remaining.removeValue(forKey: key(object)) {
      pairs.append(.kept(before, object))
    } else {
      pairs.append(.added(object))
    }
  }
  for object in old where remaining[key(object)] != nil { pairs.append(.removed(object)) }
  return pairs
}

extension Sequence<Sameness> {
  /// One certain difference decides; one doubt leaves doubt.
  var combined: Sameness {
    var result = Sameness.same
    for sameness in self {
      if sameness == .different { return .different }
      if sameness == .unknown { result = .unknown }
    }
    return result
  }
}

extension Bool {
  /// A comparison of plain values, which is always certain.
  var sameness: Sameness { self ? .same : .different }
}
