import SQLText

/// What is as in `ColumnTraits.plain` is left out.
extension ColumnTraits: Codable {
  private enum CodingKeys: String, CodingKey {
    case collation, storage, compression, statistics, options, virtual, unproven, numbers
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(collation, forKey: .collation)
    try container.encodeIfPresent(storage, forKey: .storage)
    try container.encodeIfPresent(compression, forKey: .compression)
    try container.encodeIfPresent(statistics, forKey: .statistics)
    try container.encodeUnlessEmpty(options, forKey: .options)
    if isVirtual { try container.encode(true, forKey: .virtual) }
    if isUnproven { try container.encode(true, forKey: .unproven) }
    try container.encodeIfPresent(numbers, forKey: .numbers)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      collation: try container.decodeIfPresent(QualifiedName.self, forKey: .collation),
      storage: try container.decodeIfPresent(Storage.self, forKey: .storage),
      compression: try container.decodeIfPresent(Compression.self, forKey: .compression),
      statistics: try container.decodeIfPresent(Int.self, forKey: .statistics),
      options: try container.decodeIfPresent([String].self, forKey: .options) ?? [],
      isVirtual: try container.decodeIfPresent(Bool.self, forKey: .virtual) ?? false,
      isUnproven: try container.decodeIfPresent(Bool.self, forKey: .unproven) ?? false,
      numbers: try container.decodeIfPresent(SequenceNumbers.self, forKey: .numbers))
  }
}
