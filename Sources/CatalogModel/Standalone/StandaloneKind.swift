/// The kinds of `StandaloneObject`, in the words in which `DROP` and `COMMENT ON` name them.
package enum StandaloneKind: String, Hashable, Codable, CaseIterable, Sendable {
  case domain
}

extension StandaloneKind {
  /// Whether columns can have it as their type.
  package var isType: Bool {
    switch self {
    case .domain: true
    }
  }
}
