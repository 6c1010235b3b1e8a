package import SQLText

/// Which dictionaries a text's tokens go through.
package struct TextSearchConfiguration: StandaloneObject {
  package static let kind = StandaloneKind.textSearchConfiguration

  package var configuration: QualifiedName
  package var parser: QualifiedName
  /// By the name of the token.
  package var mappings: [Mapping]
  package var comment: String?

  package struct Mapping: Hashable, Codable, Sendable {
    package var token: Identifier
    /// In the order in which they are asked.
    package var dictionaries: [QualifiedName]

    package init(token: Identifier, dictionaries: [QualifiedName]) {
      self.token = token
      self.dictionaries = dictionaries
    }
  }

  package init(
    _ configuration: QualifiedName, parser: QualifiedName, mappings: [Mapping] = [],
    comment: String? = nil
  ) {
    self.configuration = configuration
    self.parser = parser
    self.mappings = mappings.sorted { $0.token < $1.token }
    self.comment = comment
  }

  package var name: StandaloneName { .inSchema(configuration) }

  package mutating func refer(by names: NameMapping) {
    parser = names.other(parser)
    for position in mappings.indices {
      mappings[position].dictionaries = mappings[position].dictionaries.map(names.other)
    }
  }

  package var creation: [SQL] {
    ["create text search configuration \(configuration) (parser = \(parser))"]
      + mapping("add", mappings)
  }

  package func alteration(to new: TextSearchConfiguration) -> [SQL]? {
    guard parser == new.parser else { return nil }
    let old = Dictionary(uniqueKeysWithValues: mappings.map { ($0.token, $0) })
    let kept = Set(new.mappings.map(\.token))
    let dropped = mappings.map(\.token).filter { !kept.contains($0) }
    let drop: [SQL] = dropped.isEmpty ? [] : ["\(alter) drop mapping for \(dropped)"]
    let changed = new.mappings.filter { old[$0.token] != nil && old[$0.token] != $0 }
    return drop + mapping("alter", changed)
      + mapping("add", new.mappings.filter { old[$0.token] == nil })
  }

  private var alter: SQL { "alter text search configuration \(configuration)" }

  /// One statement for all tokens that go through the same dictionaries.
  private func mapping(_ verb: SQL, _ mappings: [Mapping]) -> [SQL] {
    var lists: [[QualifiedName]] = []
    for mapping in mappings where !lists.contains(mapping.dictionaries) {
      lists.append(mapping.dictionaries)
    }
    return lists.map { list in
      let tokens = mappings.filter { $0.dictionaries == list }.map(\.token)
      let dictionaries = list.map { "\($0)" as SQL }.joined()
      return "\(alter) \(verb) mapping for \(tokens) with \(dictionaries)"
    }
  }
}
