/// A list of objects in order, each with those that it uses.
extension Dependencies: Codable {
  private struct Entry: Codable {
    let object: ObjectPath
    let uses: [ObjectPath]
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(users.sorted().map { Entry(object: $0, uses: self[$0].sorted()) })
  }

  package init(from decoder: any Decoder) throws {
    let entries = try decoder.singleValueContainer().decode([Entry].self)
    self.init(
      Dictionary(entries.map { ($0.object, Set($0.uses)) }) { first, _ in first })
  }
}
