import CatalogModel
import SQLText

extension CompositeType {
  /// The attributes that stay and get another type, for which no value is converted.
  func retyped(as new: CompositeType) -> [Identifier] {
    attributes.filter { old in
      new.attributes.contains {
        $0.name == old.name && ($0.type, $0.collation) != (old.type, old.collation)
      }
    }.map(\.name)
  }

  func lost(as new: CompositeType) -> [Identifier] {
    let kept = Set(new.attributes.map(\.name))
    return attributes.map(\.name).filter { !kept.contains($0) }
  }
}

extension Change {
  /// What a composite type that stays loses or retypes of its rows, by the paths that dependencies have for it: as if the
  /// type were a table.
  var attributesTaken: [ObjectPath] {
    guard case .standalone(.alter(.compositeType(let old), .compositeType(let new))) = self else {
      return []
    }
    return (old.lost(as: new) + old.retyped(as: new)).map { .column($0, of: old.type) }
  }
}
