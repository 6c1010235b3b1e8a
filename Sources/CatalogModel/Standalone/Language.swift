package import SQLText

/// A language of functions.
package struct Language: StandaloneObject {
  package static let kind = StandaloneKind.language

  package var language: Identifier
  package var isTrusted: Bool
  package var handler: QualifiedName
  package var inline: QualifiedName?
  package var validator: QualifiedName?
  /// `nil` for a language that is not trusted, which nobody can be granted.
  package var grants: [Grant]?
  package var comment: String?

  package init(
    _ language: Identifier, isTrusted: Bool, handler: QualifiedName, inline: QualifiedName? = nil,
    validator: QualifiedName? = nil, grants: [Grant]? = nil, comment: String? = nil
  ) {
    self.language = language
    self.isTrusted = isTrusted
    self.handler = handler
    self.inline = inline
    self.validator = validator
    self.grants = grants?.sorted()
    self.comment = comment
  }

  package var name: StandaloneName { .global(language) }

  package mutating func refer(by names: NameMapping) {
    handler = names.routine(handler)
    inline = inline.map(names.routine)
    validator = validator.map(names.routine)
  }

  package var creation: [SQL] { [define("create")] }

  package func alteration(to new: Language) -> [SQL]? { [new.define("create or replace")] }

  private func define(_ verb: SQL) -> SQL {
    let trust: SQL = isTrusted ? " trusted" : ""
    var sql: SQL = "\(verb)\(trust) language \(language) handler \(handler)"
    if let inline { sql += " inline \(inline)" }
    if let validator { sql += " validator \(validator)" }
    return sql
  }
}
