import SQLText

/// Names an object as PostgreSQL would: parts joined by underscores, the longer of the first two cut until
/// the whole fits into 63 bytes.
func objectName(_ first: String, _ second: String, _ suffix: String) -> Identifier {
  let overhead = suffix.utf8.count + (second.isEmpty ? 1 : 2)
  var left = first.utf8.count
  var right = second.utf8.count
  while left + right + overhead > Identifier.maximumLength {
    if left > right { left -= 1 } else { right -= 1 }
  }
  var name = first.cut(toBytes: left)
  for part in [second.cut(toBytes: right), suffix] where !part.isEmpty {
    if !name.isEmpty { name += "_" }
    name += part
  }
  return Identifier(name)
}

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

extension String {
  /// The longest prefix within a number of bytes that splits no character.
  fileprivate func cut(toBytes count: Int) -> String {
    guard utf8.count > count else { return self }
    var end = utf8.index(utf8.startIndex, offsetBy: count)
    while UTF8.isContinuation(utf8[end]) { end = utf8.index(before: end) }
    return String(self[..<end])
  }
}
