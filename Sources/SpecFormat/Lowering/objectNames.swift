import CatalogModel
import SQLText

/// Hands out names that are not taken yet, numbering the later of two as PostgreSQL does.
struct NameChooser {
  private var relations: Set<QualifiedName> = []
  private var constraints: Set<QualifiedName> = []

  /// What a name must differ from: tables and indexes, constraints, or both for a key, which has an index.
  enum Kind {
    case relation, constraint, key
  }

  mutating func choose(
    _ first: String, _ second: String, _ suffix: String, in schema: Identifier = "public",
    as kind: Kind = .relation
  ) -> Identifier {
    var name = objectName(first, second, suffix)
    var number = 0
    while !take(name, in: schema, as: kind) {
      number += 1
      name = objectName(first, second, "\(suffix)\(number)")
    }
    return name
  }

  /// Reserves a name; false where it is taken.
  mutating func take(
    _ name: Identifier, in schema: Identifier = "public", as kind: Kind = .relation
  ) -> Bool {
    let name = QualifiedName(schema: schema, name)
    switch kind {
    case .relation: return relations.insert(name).inserted
    case .constraint: return constraints.insert(name).inserted
    case .key:
      guard !relations.contains(name), constraints.insert(name).inserted else { return false }
      relations.insert(name)
      return true
    }
  }
}
