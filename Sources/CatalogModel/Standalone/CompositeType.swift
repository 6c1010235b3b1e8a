package import SQLText

/// A type of rows that no table has.
package struct CompositeType: StandaloneObject {
  package static let kind = StandaloneKind.type

  package var type: QualifiedName
  /// In the order of the row.
  package var attributes: [Attribute]
  package var grants: [Grant]?
  package var comment: String?

  package struct Attribute: Hashable, Codable, Sendable {
    package var name: Identifier
    package var type: ColumnType
    /// `nil` is the collation of the type.
    package var collation: QualifiedName?
    package var comment: String?

    package init(
      name: Identifier, type: ColumnType, collation: QualifiedName? = nil, comment: String? = nil
    ) {
      self.name = name
      self.type = type
      self.collation = collation
      self.comment = comment
    }
  }

  package init(
    _ type: QualifiedName, attributes: [Attribute], grants: [Grant]? = nil,
    comment: String? = nil
  ) {
    self.type = type
    self.attributes = attributes
    self.grants = grants?.sorted()
    self.comment = comment
  }

  package var name: StandaloneName { .inSchema(type) }

  package mutating func refer(by names: NameMapping) {
    for position in attributes.indices {
      attributes[position].type = names.type(attributes[position].type)
      attributes[position].collation = attributes[position].collation.map(names.other)
    }
  }

  package var creation: [SQL] {
    let list = attributes.map { "\n  \($0.name) \($0.typeSQL)" as SQL }.joined(separator: ",")
    return ["create type \(type) as (\(list))"]
      + attributes.filter { $0.comment != nil }.map(commenting)
  }

  /// Attributes that stay keep their order, and new ones come last.
  package func alteration(to new: CompositeType) -> [SQL]? {
    let wanted = Dictionary(uniqueKeysWithValues: new.attributes.map { ($0.name, $0) })
    let kept = attributes.filter { wanted[$0.name] != nil }
    guard kept.map(\.name) == new.attributes.prefix(kept.count).map(\.name) else { return nil }
    var actions: [SQL] = []
    for attribute in attributes where wanted[attribute.name] == nil {
      actions.append("drop attribute \(attribute.name)")
    }
    var commented: [Attribute] = []
    for (old, attribute) in zip(kept, new.attributes) {
      if old.typeSQL != attribute.typeSQL {
        actions.append("alter attribute \(attribute.name) type \(attribute.typeSQL)")
      }
      if old.comment != attribute.comment { commented.append(attribute) }
    }
    for attribute in new.attributes.dropFirst(kept.count) {
      actions.append("add attribute \(attribute.name) \(attribute.typeSQL)")
      if attribute.comment != nil { commented.append(attribute) }
    }
    let alteration: [SQL] = actions.isEmpty ? [] : ["alter type \(type) \(actions.joined())"]
    return alteration + commented.map(commenting)
  }

  private func commenting(_ attribute: Attribute) -> SQL {
    let text = attribute.comment.map(SQL.literal) ?? "null"
    return "comment on column \(type).\(attribute.name) is \(text)"
  }
}

extension CompositeType.Attribute {
  fileprivate var typeSQL: SQL {
    collation.map { "\(type.sql) collate \($0)" } ?? type.sql
  }
}
