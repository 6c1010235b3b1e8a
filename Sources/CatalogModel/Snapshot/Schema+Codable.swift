import SQLText

/// A schema of which nothing but the name is known is its name alone, as in older snapshots.
extension Schema: Codable {
  private enum CodingKeys: CodingKey {
    case name, grants, comment
  }

  package func encode(to encoder: any Encoder) throws {
    guard grants != nil || comment != nil else { return try name.encode(to: encoder) }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encodeIfPresent(grants, forKey: .grants)
    try container.encodeIfPresent(comment, forKey: .comment)
  }

  package init(from decoder: any Decoder) throws {
    if let name = try? Identifier(from: decoder) {
      self.init(name: name)
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(Identifier.self, forKey: .name),
      grants: try container.decodeIfPresent([Grant].self, forKey: .grants),
      comment: try container.decodeIfPresent(String.self, forKey: .comment))
  }
}
