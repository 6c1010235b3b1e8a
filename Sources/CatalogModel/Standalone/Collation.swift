package import SQLText

/// How text sorts and compares.
package struct Collation: StandaloneObject {
  package static let kind = StandaloneKind.collation

  package var collation: QualifiedName
  package var provider: Provider
  /// What the provider sorts by; with `libc`, `LC_COLLATE`.
  package var locale: String
  /// `LC_CTYPE` where it differs from the locale.
  package var characterType: String?
  package var isDeterministic: Bool
  package var rules: String?
  package var comment: String?

  package enum Provider: String, Codable, Sendable {
    case libc, icu, builtin
  }

  package init(
    _ collation: QualifiedName, provider: Provider, locale: String, characterType: String? = nil,
    isDeterministic: Bool = true, rules: String? = nil, comment: String? = nil
  ) {
    self.collation = collation
    self.provider = provider
    self.locale = locale
    self.characterType = characterType
    self.isDeterministic = isDeterministic
    self.rules = rules
    self.comment = comment
  }

  package var name: StandaloneName { .inSchema(collation) }

  package mutating func refer(by names: NameMapping) {}

  package var creation: [SQL] {
    var parts: [SQL] = ["provider = \(SQL(verbatim: provider.rawValue))"]
    if let characterType {
      parts += ["lc_collate = \(literal: locale)", "lc_ctype = \(literal: characterType)"]
    } else {
      parts.append("locale = \(literal: locale)")
    }
    if !isDeterministic { parts.append("deterministic = false") }
    if let rules { parts.append("rules = \(literal: rules)") }
    return ["create collation \(collation) (\(parts.joined()))"]
  }

  package func alteration(to new: Collation) -> [SQL]? { nil }
}
