import CatalogModel
import SQLGrammar
import SQLText

/// Keys, checks, references and indexes that go, and come back with nothing but another name. They hold no values that
/// a wrong guess could lose, and a new name spares the server a look at the rows.
///
/// - Parameter changes: those between the catalog and the one to arrive at.
func findNewNames(
  among changes: [Change], in current: Catalog, comparing comparison: ExpressionComparison
) -> [Rename] {
  var gone = Dictionary(grouping: changes.filter { $0.verb == .drop }, by: \.tableOfRule)
  gone[nil] = nil
  let made = changes.filter { $0.verb == .create && gone[$0.tableOfRule] != nil }
  guard !made.isEmpty else { return [] }
  // Few changes are of a name, and the names are those of the whole catalog.
  lazy var names = NamesInUse(current)
  return made.compactMap { new in
    let candidates = gone[new.tableOfRule, default: []]
    for (place, old) in candidates.enumerated() {
      guard let rename = comparison.rename(old, to: new), names.allow(rename, of: old) else {
        continue
      }
      gone[new.tableOfRule]?.remove(at: place)
      return rename
    }
    return nil
  }
}

extension Change {
  /// The table whose rows a key, a check, a reference or an index is about.
  fileprivate var tableOfRule: QualifiedName? {
    switch self {
    case .constraint(_, let table), .index(_, let table): table
    default: nil
    }
  }
}

extension ExpressionComparison {
  /// The rename that makes one of the other, if that is all that it takes.
  fileprivate func rename(_ old: Change, to new: Change) -> Rename? {
    switch (old, new) {
    case (.constraint(.drop(let old), let table), .constraint(.create(let new), _)):
      differInNameAlone(old, new)
        ? Rename(.constraints(of: table), from: old.name, to: new.name) : nil
    case (.index(.drop(let old), let table), .index(.create(let new), _)):
      differInNameAlone(old, new) ? Rename(.indexes(of: table), from: old.name, to: new.name) : nil
    default: nil
    }
  }

  /// Whether the second is the first under a name of its own, and perhaps with other comments.
  func differInNameAlone(_ old: Constraint, _ new: Constraint) -> Bool {
    var renamed = old
    renamed.name = new.name
    renamed.indexComment = new.indexComment
    return old.isInherited == new.isInherited && old.parent == new.parent
      && sameness(of: renamed, and: new) == .same
  }

  /// Whether the second is the first under a name of its own, and perhaps with another comment.
  func differInNameAlone(_ old: Index, _ new: Index) -> Bool {
    var renamed = old
    renamed.name = new.name
    return old.parent == new.parent && sameness(ofIndex: renamed, and: new) == .same
  }
}

/// What has a name, which nothing else can get before all else is done.
private struct NamesInUse {
  private let objects: ObjectIndex
  private let taken: Set<TakenName>
  private let heirs: Heirs

  init(_ catalog: Catalog) {
    objects = ObjectIndex(catalog)
    taken = Set(objects.creations.values.flatMap(\.takenNames))
    heirs = Heirs(catalog.tables)
  }

  /// Whether the object is there as the table's own, and the name is free in the schema, or for what needs no name of the
  /// schema's, wherever it is inherited.
  func allow(_ rename: Rename, of old: Change) -> Bool {
    guard isOwn(rename.oldPath) else { return false }
    if case .constraint(_, let table) = old, taken.contains(.constraint(rename.new, of: table)) {
      return false
    }
    guard case .constraint(let edit, let table) = old, !edit.object.rule.hasIndex else {
      return taken.isDisjoint(with: rename.newPath.takenNames)
    }
    let heirs = heirs.all(below: table)
    // Partitions go on to have references of the old name.
    if edit.object.isReference { return heirs.isEmpty }
    return heirs.allSatisfy { heir in
      objects[.constraint(rename.new, of: heir)] == nil
        && constraint(rename.old, of: heir)?.isInherited != false
    }
  }

  /// A table that leaves others has what it had of theirs only then.
  private func isOwn(_ path: ObjectPath) -> Bool {
    switch objects[path] {
    case .constraint(let edit, _): !edit.object.isInherited && edit.object.parent == nil
    case .index(let edit, _): edit.object.parent == nil
    default: false
    }
  }

  private func constraint(_ name: Identifier, of table: QualifiedName) -> Constraint? {
    if case .constraint(let edit, _) = objects[.constraint(name, of: table)] {
      edit.object
    } else {
      nil
    }
  }
}
