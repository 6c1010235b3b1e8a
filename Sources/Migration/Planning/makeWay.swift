import CatalogModel
import SQLText

/// Lets views make way for what PostgreSQL refuses while they stand: each that uses what is retyped or made
/// anew, and each that uses such a view, is dropped before and comes back after, as it then shall be.
func makeWay(_ changes: [Change], among standing: [View]) -> [Change] {
  var before = Dictionary(standing.map { ($0.path, $0) }) { first, _ in first }
  var after = before
  var leaving: Set<ObjectPath> = []
  for case .view(let edit) in changes {
    switch edit {
    case .create(let view): after[view.path] = view
    case .drop(let view):
      (before[view.path], after[view.path]) = (view, nil)
      leaving.insert(view.path)
    case .alter(let old, let new):
      (before[old.path], after[new.path]) = (old, new)
      if mustBeRebuilt(old, as: new) { leaving.insert(old.path) }
    }
  }
  let obstacles = Obstacles(changes)
  guard !obstacles.isEmpty || !leaving.isEmpty else { return changes }
  let uses = before.mapValues { SQLUse($0) }
  leaving.formUnion(uses.filter { obstacles.blockQuery($0.value) }.keys)
  leaving = withUsers(leaving, among: uses)
  var result = changes.filter { change in
    if case .view(let edit) = change { !leaving.contains(edit.object.path) } else { true }
  }
  for path in leaving.sorted() {
    if let view = before[path] { result.append(.view(.drop(view))) }
    if let view = after[path] { result.append(.view(.create(view))) }
  }
  return result
}

/// The views, and all that use them, directly or through others.
func withUsers(_ views: Set<ObjectPath>, among uses: [ObjectPath: SQLUse]) -> Set<ObjectPath> {
  var found = views
  var names = Set(views.compactMap(\.relationName))
  while true {
    let users = uses.filter { path, use in
      !found.contains(path) && !use.relations.isDisjoint(with: names)
    }.keys
    guard !users.isEmpty else { return found }
    found.formUnion(users)
    names.formUnion(users.compactMap(\.relationName))
  }
}

extension ObjectPath {
  fileprivate var relationName: QualifiedName? {
    switch self {
    case .table(let name), .view(let name), .materializedView(let name): name
    default: nil
    }
  }
}
