import CatalogModel

/// The changes without those of parts and settings that go when their object is dropped.
func withoutWhatGoesAlong(_ changes: [Change]) -> [Change] {
  let dropped = Set(
    changes.filter { $0.verb == .drop && $0.sidesAsCreations != nil }.map(\.path))
  guard !dropped.isEmpty else { return changes }
  return changes.filter { change in
    // A partition leaves before others take its place.
    if case .partition = change { return true }
    let path = change.path
    if case .standalone(.drop(.rights(let rights))) = change,
      let name = rights.extension, dropped.contains(.extension(name))
    {
      return false
    }
    if path.root != path, dropped.contains(path.root) { return false }
    switch change {
    case .grants, .rowSecurity: return !dropped.contains(path)
    // The sequence of an identity may take the place of another one.
    case .comment(_, _, let new): return new != nil || !dropped.contains(path)
    default: return true
    }
  }
}
