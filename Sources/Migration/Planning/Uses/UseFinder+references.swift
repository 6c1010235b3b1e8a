import CatalogModel
import SQLText

extension UseFinder {
  /// The key or index with which one of a partition goes, and that with which this one does.
  func wholes(of path: ObjectPath) -> [ObjectPath] {
    guard path.root != path, let part = objects[path],
      case .table(let edit) = objects[path.root], let above = edit.object.partition?.parent
    else { return [] }
    let whole: ObjectPath? =
      switch part {
      case .constraint(let edit, _): edit.object.parent.map { .constraint($0, of: above) }
      case .index(let edit, _): edit.object.parent.map { .index($0.name, of: above) }
      default: nil
      }
    return whole.map { [$0] + wholes(of: $0) } ?? []
  }

  /// The paths, and the columns of the indexes among them: what names an index asks something of its columns.
  func withKeys(_ paths: some Sequence<ObjectPath>) -> Set<ObjectPath> {
    paths.reduce(into: []) { found, path in
      found.insert(path)
      switch path {
      case .index, .constraint:
        guard let index = objects[path] else { return }
        for case .column(let name, let table) in uses(of: index).firm {
          found.insert(.column(name, of: table))
        }
      default: break
      }
    }
  }

  /// The references that a partition has of the tables above it, as if they were its own: it keeps them when it is
  /// detached.
  func referencesFromAbove(_ creation: Change) -> [Change] {
    guard case .table(let edit) = creation, let parent = edit.object.partition?.parent,
      let above = objects[.table(parent)]
    else { return [] }
    return (above.parts + referencesFromAbove(above)).compactMap { part in
      guard case .constraint(let reference, _) = part, case .foreignKey = reference.object.rule
      else { return nil }
      return .constraint(reference, of: edit.object.name)
    }
  }

  /// The tables that get rows of another one by a change that puts it below them.
  func tablesAbove(joinedBy change: Change) -> Set<QualifiedName> {
    let parents: [QualifiedName] =
      switch change {
      case .partition(_, _, let new?): [new.parent]
      case .parents(_, let old, let new): new.filter { !old.contains($0) }
      default: []
      }
    return Set(parents).union(tables(above: Set(parents)))
  }

  /// All tables of which the given ones are a part, or from which they inherit.
  func tables(above tables: Set<QualifiedName>) -> Set<QualifiedName> {
    var found: Set<QualifiedName> = []
    var waiting = Array(tables)
    while let name = waiting.popLast() {
      guard case .table(let edit) = objects[.table(name)] else { continue }
      waiting += edit.object.ancestors.filter { found.insert($0).inserted }
    }
    return found
  }
}

extension UseFinder {
  /// Whether a table or view has the name.
  func hasRelation(_ name: QualifiedName) -> Bool {
    [ObjectPath.table(name), .view(name), .materializedView(name)].contains { objects[$0] != nil }
  }

  /// Whether an object of the catalog gives the type its name.
  func hasType(_ name: QualifiedName) -> Bool {
    hasRelation(name)
      || [
        ObjectPath.enumType(name), .standalone(.domain, .inSchema(name)),
        .standalone(.type, .inSchema(name)),
      ].contains { objects[$0] != nil }
  }
}
