import SQLText

extension NumberSequence: Codable {
  private enum CodingKeys: CodingKey {
    case name, type, start, increment, minimum, maximum, cache, cycles, unlogged, owner, grants,
      comment
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(type, forKey: .type)
    try container.encode(start, forKey: .start)
    try container.encode(increment, forKey: .increment)
    try container.encode(minimum, forKey: .minimum)
    try container.encode(maximum, forKey: .maximum)
    try container.encode(cache, forKey: .cache)
    try container.encode(cycles, forKey: .cycles)
    if isUnlogged { try container.encode(true, forKey: .unlogged) }
    try container.encodeIfPresent(owner, forKey: .owner)
    try container.encodeIfPresent(grants, forKey: .grants)
    try container.encodeIfPresent(comment, forKey: .comment)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(QualifiedName.self, forKey: .name),
      type: try container.decode(ColumnType.self, forKey: .type),
      start: try container.decode(Int.self, forKey: .start),
      increment: try container.decode(Int.self, forKey: .increment),
      minimum: try container.decode(Int.self, forKey: .minimum),
      maximum: try container.decode(Int.self, forKey: .maximum),
      cache: try container.decode(Int.self, forKey: .cache),
      cycles: try container.decode(Bool.self, forKey: .cycles),
      isUnlogged: try container.decodeIfPresent(Bool.self, forKey: .unlogged) ?? false,
      owner: try container.decodeIfPresent(Owner.self, forKey: .owner),
      grants: try container.decodeIfPresent([Grant].self, forKey: .grants),
      comment: try container.decodeIfPresent(String.self, forKey: .comment))
  }
}
