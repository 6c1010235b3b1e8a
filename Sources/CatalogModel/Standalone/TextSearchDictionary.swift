package import SQLText

/// A template of dictionaries and what it is told.
package struct TextSearchDictionary: StandaloneObject {
  package static let kind = StandaloneKind.textSearchDictionary

  package var dictionary: QualifiedName
  package var template: QualifiedName
  package var options: [Setting]
  package var comment: String?

  package init(
    _ dictionary: QualifiedName, template: QualifiedName, options: [Setting] = [],
    comment: String? = nil
  ) {
    self.dictionary = dictionary
    self.template = template
    self.options = options.sorted()
    self.comment = comment
  }

  package var name: StandaloneName { .inSchema(dictionary) }

  package var creation: [SQL] {
    let parts = ["template = \(template)" as SQL] + options.map(\.assignment)
    return ["create text search dictionary \(dictionary) (\(parts.joined()))"]
  }

  /// An option that is named without a value goes.
  package func alteration(to new: TextSearchDictionary) -> [SQL]? {
    guard template == new.template else { return nil }
    let kept = Set(new.options.map(\.name))
    let parts =
      options.filter { !kept.contains($0.name) }.map { "\($0.name)" as SQL }
      + new.options.filter { !options.contains($0) }.map(\.assignment)
    return parts.isEmpty
      ? [] : ["alter text search dictionary \(dictionary) (\(parts.joined()))"]
  }
}
