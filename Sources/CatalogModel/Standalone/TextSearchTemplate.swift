package import SQLText

/// The functions that dictionaries are made of.
package struct TextSearchTemplate: StandaloneObject {
  package static let kind = StandaloneKind.textSearchTemplate

  package var template: QualifiedName
  package var initialize: QualifiedName?
  package var lexize: QualifiedName
  package var comment: String?

  package init(
    _ template: QualifiedName, initialize: QualifiedName? = nil, lexize: QualifiedName,
    comment: String? = nil
  ) {
    self.template = template
    self.initialize = initialize
    self.lexize = lexize
    self.comment = comment
  }

  package var name: StandaloneName { .inSchema(template) }

  package mutating func refer(by names: NameMapping) {
    initialize = initialize.map(names.routine)
    lexize = names.routine(lexize)
  }

  package var creation: [SQL] {
    let parts = [initialize.map { "init = \($0)" as SQL }, "lexize = \(lexize)"]
    return ["create text search template \(template) (\(parts.compactMap(\.self).joined()))"]
  }

  package func alteration(to new: TextSearchTemplate) -> [SQL]? { bare == new.bare ? [] : nil }
}
