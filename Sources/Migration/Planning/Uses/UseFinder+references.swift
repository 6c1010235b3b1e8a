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
}
