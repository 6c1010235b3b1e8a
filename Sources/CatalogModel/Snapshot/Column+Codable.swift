import SQLText

extension Column: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, type, nullable, `default`, generated, identity, sequence, traits, grants,
      inherited, foreignOptions, comment
  }

  /// Plain traits and no grants are left out, so that older snapshots are read as having those.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(type, forKey: .type)
    try container.encode(isNullable, forKey: .nullable)
    switch value {
    case .none: break
    case .default(let expression): try container.encode(expression, forKey: .default)
    case .generated(let expression): try container.encode(expression, forKey: .generated)
    case .identity(let identity): try container.encode(identity, forKey: .identity)
    }
    if let traits, traits != .plain { try container.encode(traits, forKey: .traits) }
    try container.encodeUnlessEmpty(grants ?? [], forKey: .grants)
    if isInherited { try container.encode(true, forKey: .inherited) }
    try container.encodeIfPresent(sequence, forKey: .sequence)
    try container.encodeIfPresent(foreignOptions, forKey: .foreignOptions)
    try container.encodeIfPresent(comment, forKey: .comment)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(Identifier.self, forKey: .name),
      type: try container.decodeIfPresent(ColumnType.self, forKey: .type),
      isNullable: try container.decode(Bool.self, forKey: .nullable),
      value: try Self.decodeValue(container),
      traits: try container.decodeIfPresent(ColumnTraits.self, forKey: .traits) ?? .plain,
      grants: try container.decodeIfPresent([Grant].self, forKey: .grants) ?? [],
      comment: try container.decodeIfPresent(String.self, forKey: .comment))
    isInherited = try container.decodeIfPresent(Bool.self, forKey: .inherited) ?? false
    sequence = try container.decodeIfPresent(ColumnSequence.self, forKey: .sequence)
    foreignOptions = try container.decodeIfPresent([String].self, forKey: .foreignOptions)
  }

  private static func decodeValue(
    _ container: KeyedDecodingContainer<CodingKeys>
  ) throws -> ColumnValue {
    if let value = try container.decodeIfPresent(Expression.self, forKey: .default) {
      return .default(value)
    }
    if let value = try container.decodeIfPresent(Expression.self, forKey: .generated) {
      return .generated(value)
    }
    let identity = try container.decodeIfPresent(ColumnValue.Identity.self, forKey: .identity)
    return identity.map { .identity($0) } ?? .none
  }
}
