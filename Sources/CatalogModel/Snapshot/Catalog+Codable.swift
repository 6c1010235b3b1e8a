import SQLText

extension Catalog: Codable {
  private enum CodingKeys: String, CodingKey {
    case schemas, extensions, enums, sequences, tables, views, functions, standalone, dependencies,
      owners, unmodelled
  }

  /// A kind that older snapshots do not know is left out where there is none of it.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schemas, forKey: .schemas)
    try container.encode(extensions, forKey: .extensions)
    try container.encode(enums, forKey: .enums)
    try container.encodeUnlessEmpty(sequences, forKey: .sequences)
    try container.encode(tables, forKey: .tables)
    try container.encodeUnlessEmpty(views, forKey: .views)
    try container.encode(functions, forKey: .functions)
    try container.encodeUnlessEmpty(standalone, forKey: .standalone)
    try container.encodeIfPresent(dependencies, forKey: .dependencies)
    try container.encodeIfPresent(owners?.byText, forKey: .owners)
    try container.encode(unmodelled, forKey: .unmodelled)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      schemas: try container.decode([Schema].self, forKey: .schemas),
      extensions: try container.decode([Extension].self, forKey: .extensions),
      enums: try container.decode([EnumType].self, forKey: .enums),
      sequences: try container.decodeIfPresent([NumberSequence].self, forKey: .sequences) ?? [],
      tables: try container.decode([Table].self, forKey: .tables),
      views: try container.decodeIfPresent([View].self, forKey: .views) ?? [],
      functions: try container.decode([Function].self, forKey: .functions),
      standalone: try container.decodeIfPresent([Standalone].self, forKey: .standalone) ?? [],
      dependencies: try container.decodeIfPresent(Dependencies.self, forKey: .dependencies),
      unmodelled: try container.decode([String].self, forKey: .unmodelled))
    owners = try container.decodeIfPresent([String: Identifier].self, forKey: .owners)
      .map { owners in
        Dictionary(
          try owners.map { text, owner in (try ObjectPath(parsing: text), owner) }
        ) { first, _ in first }
      }
  }
}

extension [ObjectPath: Identifier] {
  /// By the texts of the paths, the form that JSON has keys for.
  fileprivate var byText: [String: Identifier] {
    Dictionary<String, Identifier>(map { ($0.text, $1) }) { first, _ in first }
  }
}
