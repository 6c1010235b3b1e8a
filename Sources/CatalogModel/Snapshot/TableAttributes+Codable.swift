import SQLText

/// What is as everywhere is left out.
extension TableAttributes: Codable {
  private enum CodingKeys: CodingKey {
    case unlogged, parameters, replicaIdentity, replicaIndex, clusteredIndex, accessMethod,
      tablespace, type
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if isUnlogged { try container.encode(true, forKey: .unlogged) }
    try container.encodeUnlessEmpty(parameters.items.sorted(), forKey: .parameters)
    switch replicaIdentity {
    case .default: break
    case .nothing: try container.encode("nothing", forKey: .replicaIdentity)
    case .full: try container.encode("full", forKey: .replicaIdentity)
    case .index(let name): try container.encode(name, forKey: .replicaIndex)
    }
    try container.encodeIfPresent(clusteredIndex, forKey: .clusteredIndex)
    try container.encodeIfPresent(accessMethod, forKey: .accessMethod)
    try container.encodeIfPresent(tablespace, forKey: .tablespace)
    try container.encodeIfPresent(type, forKey: .type)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      isUnlogged: try container.decodeIfPresent(Bool.self, forKey: .unlogged) ?? false,
      parameters: try container.decodeIfPresent([String].self, forKey: .parameters) ?? [],
      replicaIdentity: try Self.decodeReplicaIdentity(container),
      clusteredIndex: try container.decodeIfPresent(Identifier.self, forKey: .clusteredIndex),
      accessMethod: try container.decodeIfPresent(Identifier.self, forKey: .accessMethod),
      tablespace: try container.decodeIfPresent(Identifier.self, forKey: .tablespace),
      type: try container.decodeIfPresent(QualifiedName.self, forKey: .type))
  }

  private static func decodeReplicaIdentity(
    _ container: KeyedDecodingContainer<CodingKeys>
  ) throws -> ReplicaIdentity {
    if let index = try container.decodeIfPresent(Identifier.self, forKey: .replicaIndex) {
      return .index(index)
    }
    switch try container.decodeIfPresent(String.self, forKey: .replicaIdentity) {
    case nil: return .default
    case "nothing": return .nothing
    case "full": return .full
    case let word?:
      throw DecodingError.dataCorruptedError(
        forKey: .replicaIdentity, in: container, debugDescription: "'\(word)' is no identity")
    }
  }
}
