package import SQLText

/// The functions that take a text apart.
package struct TextSearchParser: StandaloneObject {
  package static let kind = StandaloneKind.textSearchParser

  package var parser: QualifiedName
  package var start: QualifiedName
  package var nextToken: QualifiedName
  package var end: QualifiedName
  package var tokenTypes: QualifiedName
  package var headline: QualifiedName?
  package var comment: String?

  package init(
    _ parser: QualifiedName, start: QualifiedName, nextToken: QualifiedName, end: QualifiedName,
    tokenTypes: QualifiedName, headline: QualifiedName? = nil, comment: String? = nil
  ) {
    self.parser = parser
    self.start = start
    self.nextToken = nextToken
    self.end = end
    self.tokenTypes = tokenTypes
    self.headline = headline
    self.comment = comment
  }

  package var name: StandaloneName { .inSchema(parser) }

  package mutating func refer(by names: NameMapping) {
    start = names.routine(start)
    nextToken = names.routine(nextToken)
    end = names.routine(end)
    tokenTypes = names.routine(tokenTypes)
    headline = headline.map(names.routine)
  }

  package var creation: [SQL] {
    let parts = [
      "start = \(start)" as SQL, "gettoken = \(nextToken)", "end = \(end)",
      "lextypes = \(tokenTypes)", headline.map { "headline = \($0)" },
    ]
    return ["create text search parser \(parser) (\(parts.compactMap(\.self).joined()))"]
  }

  package func alteration(to new: TextSearchParser) -> [SQL]? { bare == new.bare ? [] : nil }
}
