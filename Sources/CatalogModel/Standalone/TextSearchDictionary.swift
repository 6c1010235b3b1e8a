package import SQLText

/// A template of dictionaries and what it is told.
package struct TextSearchDictionary: StandaloneObject {
  package static let kind = StandaloneKind.textSearchDictionary

  package var dictionary: QualifiedName
  package var template: QualifiedName
  /// In the order in which they were set, which makes no difference.
  package var options: [Setting]
  package var comment: String?

  package init(
    _ dictionary: QualifiedName, template: QualifiedName, options: [Setting] = [],
    comment: String? = nil
  ) {
    self.dictionary = dictionary
    self.template = template
    self.options = options
    self.comment = comment
  }

  package static func == (left: TextSearchDictionary, right: TextSearchDictionary) -> Bool {
    left.dictionary == right.dictionary && left.template == right.template
      && left.options.sorted() == right.options.sorted() && left.comment == right.comment
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(dictionary) }

  package var name: StandaloneName { .inSchema(dictionary) }

  package mutating func refer(by names: NameMapping) {
    template = names.other(template)
  }

  package var creation: [SQL] {
    let parts = ["template = \(template)" as SQL] + options.map(\.assignment)
    return ["create text search dictionary \(dictionary) (\(parts.joined()))"]
  }

  /// An option that is named without a value goes; one that is set comes last, so that all are where the order would
  /// be another.
  package func alteration(to new: TextSearchDictionary) -> [SQL]? {
    guard template == new.template else { return nil }
    guard options.sorted() != new.options.sorted() else { return [] }
    let names = Set(new.options.map(\.name))
    let kept = options.filter(new.options.contains)
    let set = new.options.filter { !options.contains($0) }
    let parts =
      options.filter { !names.contains($0.name) }.map { "\($0.name)" as SQL }
      + (kept + set == new.options ? set : new.options).map(\.assignment)
    return ["alter text search dictionary \(dictionary) (\(parts.joined()))"]
  }
}
