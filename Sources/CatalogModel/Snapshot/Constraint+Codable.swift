import SQLText

extension Constraint: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, primaryKey, unique, check, foreignKey, definition, terms, inherited, parent,
      comment, indexComment
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    switch rule {
    case .primaryKey(let columns): try container.encode(columns, forKey: .primaryKey)
    case .unique(let columns): try container.encode(columns, forKey: .unique)
    case .check(let condition): try container.encode(condition, forKey: .check)
    case .foreignKey(let key): try container.encode(key, forKey: .foreignKey)
    case .other(let definition): try container.encode(definition, forKey: .definition)
    }
    if terms != ConstraintTerms() { try container.encode(terms, forKey: .terms) }
    if isInherited { try container.encode(true, forKey: .inherited) }
    try container.encodeIfPresent(parent, forKey: .parent)
    try container.encodeIfPresent(comment, forKey: .comment)
    try container.encodeIfPresent(indexComment, forKey: .indexComment)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(Identifier.self, forKey: .name),
      rule: try Self.decodeRule(container),
      terms: try container.decodeIfPresent(ConstraintTerms.self, forKey: .terms)
        ?? ConstraintTerms(),
      comment: try container.decodeIfPresent(String.self, forKey: .comment))
    isInherited = try container.decodeIfPresent(Bool.self, forKey: .inherited) ?? false
    parent = try container.decodeIfPresent(Identifier.self, forKey: .parent)
    indexComment = try container.decodeIfPresent(String.self, forKey: .indexComment)
  }

  private static func decodeRule(
    _ container: KeyedDecodingContainer<CodingKeys>
  ) throws -> ConstraintRule {
    if let columns = try container.decodeIfPresent([Identifier].self, forKey: .primaryKey) {
      return .primaryKey(columns)
    }
    if let columns = try container.decodeIfPresent([Identifier].self, forKey: .unique) {
      return .unique(columns)
    }
    if let condition = try container.decodeIfPresent(Expression.self, forKey: .check) {
      return .check(condition)
    }
    if let key = try container.decodeIfPresent(ForeignKey.self, forKey: .foreignKey) {
      return .foreignKey(key)
    }
    return .other(definition: try container.decode(String.self, forKey: .definition))
  }
}
