import SQLText

extension View: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, materialized, query, columns, options, indexes, triggers, rules, grants, comment,
      clusteredIndex, extensions
  }

  /// The query is a list of lines, so that a changed line is a changed line of the snapshot.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    if isMaterialized { try container.encode(true, forKey: .materialized) }
    let lines = query.text.split(separator: "\n", omittingEmptySubsequences: false)
    try container.encode(lines.map(String.init), forKey: .query)
    try container.encodeUnlessEmpty(columns, forKey: .columns)
    try container.encodeUnlessEmpty(options.items.sorted(), forKey: .options)
    try container.encodeUnlessEmpty(indexes, forKey: .indexes)
    try container.encodeUnlessEmpty(triggers, forKey: .triggers)
    try container.encodeUnlessEmpty(rules, forKey: .rules)
    try container.encodeIfPresent(grants, forKey: .grants)
    try container.encodeIfPresent(comment, forKey: .comment)
    try container.encodeIfPresent(clusteredIndex, forKey: .clusteredIndex)
    try container.encodeIfPresent(extensions, forKey: .extensions)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let lines = try container.decode([String].self, forKey: .query)
    self.init(
      name: try container.decode(QualifiedName.self, forKey: .name),
      isMaterialized: try container.decodeIfPresent(Bool.self, forKey: .materialized) ?? false,
      query: Expression(lines.joined(separator: "\n")),
      columns: try container.decodeIfPresent([ViewColumn].self, forKey: .columns) ?? [],
      options: try container.decodeIfPresent([String].self, forKey: .options) ?? [],
      indexes: try container.decodeIfPresent([Index].self, forKey: .indexes) ?? [],
      triggers: try container.decodeIfPresent([Trigger].self, forKey: .triggers) ?? [],
      rules: try container.decodeIfPresent([RewriteRule].self, forKey: .rules) ?? [],
      grants: try container.decodeIfPresent([Grant].self, forKey: .grants),
      comment: try container.decodeIfPresent(String.self, forKey: .comment))
    clusteredIndex = try container.decodeIfPresent(Identifier.self, forKey: .clusteredIndex)
    extensions = try container.decodeIfPresent([Identifier].self, forKey: .extensions)
  }
}
