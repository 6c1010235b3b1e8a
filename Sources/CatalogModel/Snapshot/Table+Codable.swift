import SQLText

extension Table: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, columns, constraints, indexes, rowSecurity, policies, triggers, grants, comment
  }

  /// Lists that are empty are left out.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(columns, forKey: .columns)
    try container.encodeUnlessEmpty(constraints, forKey: .constraints)
    try container.encodeUnlessEmpty(indexes, forKey: .indexes)
    if rowSecurity != .off { try container.encode(rowSecurity, forKey: .rowSecurity) }
    try container.encodeUnlessEmpty(policies, forKey: .policies)
    try container.encodeUnlessEmpty(triggers, forKey: .triggers)
    try container.encodeIfPresent(grants, forKey: .grants)
    try container.encodeIfPresent(comment, forKey: .comment)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(QualifiedName.self, forKey: .name),
      columns: try container.decode([Column].self, forKey: .columns),
      constraints: try container.decodeIfPresent([Constraint].self, forKey: .constraints) ?? [],
      indexes: try container.decodeIfPresent([Index].self, forKey: .indexes) ?? [],
      rowSecurity: try container.decodeIfPresent(RowSecurity.self, forKey: .rowSecurity) ?? .off,
      policies: try container.decodeIfPresent([Policy].self, forKey: .policies) ?? [],
      triggers: try container.decodeIfPresent([Trigger].self, forKey: .triggers) ?? [],
      grants: try container.decodeIfPresent([Grant].self, forKey: .grants),
      comment: try container.decodeIfPresent(String.self, forKey: .comment))
  }
}

extension KeyedEncodingContainer {
  mutating func encodeUnlessEmpty<Element: Encodable>(
    _ list: [Element], forKey key: Key
  ) throws {
    if !list.isEmpty { try encode(list, forKey: key) }
  }
}
