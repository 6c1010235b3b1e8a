import SQLText

extension Table: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, columns, constraints, indexes, rowSecurity, policies, triggers, rules, attributes,
      partitioning, partition, parents, foreign, grants, comment
  }

  /// Lists that are empty are left out, and attributes where a table has none of its own.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(columns, forKey: .columns)
    try container.encodeUnlessEmpty(constraints, forKey: .constraints)
    try container.encodeUnlessEmpty(indexes, forKey: .indexes)
    if rowSecurity != .off { try container.encode(rowSecurity, forKey: .rowSecurity) }
    try container.encodeUnlessEmpty(policies, forKey: .policies)
    try container.encodeUnlessEmpty(triggers, forKey: .triggers)
    try container.encodeUnlessEmpty(rules, forKey: .rules)
    if let attributes, attributes != TableAttributes() {
      try container.encode(attributes, forKey: .attributes)
    }
    try container.encodeIfPresent(partitioning, forKey: .partitioning)
    try container.encodeIfPresent(partition, forKey: .partition)
    try container.encodeUnlessEmpty(parents, forKey: .parents)
    try container.encodeIfPresent(foreign, forKey: .foreign)
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
      rules: try container.decodeIfPresent([RewriteRule].self, forKey: .rules) ?? [],
      attributes: try container.decodeIfPresent(TableAttributes.self, forKey: .attributes)
        ?? TableAttributes(),
      partitioning: try container.decodeIfPresent(Expression.self, forKey: .partitioning),
      partition: try container.decodeIfPresent(Partition.self, forKey: .partition),
      parents: try container.decodeIfPresent([QualifiedName].self, forKey: .parents) ?? [],
      foreign: try container.decodeIfPresent(ForeignTable.self, forKey: .foreign),
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
