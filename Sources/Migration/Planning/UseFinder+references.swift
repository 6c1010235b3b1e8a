import CatalogModel
import SQLText

extension UseFinder {
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
