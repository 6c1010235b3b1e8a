/// What a kind of diagnostic means, in the words that `vital-spec explain` prints.
package struct Rule: Hashable, Sendable {
  /// Stable and in kebab case: scripts and configuration name a rule by it.
  package let code: String
  package let severity: Severity
  /// What is wrong and why it matters, in one short paragraph.
  package let meaning: String
  /// Markdown that the rule finds fault with.
  package let example: String
  package let cure: String

  package init(
    _ code: String, _ severity: Severity, meaning: String, example: String, cure: String
  ) {
    self.code = code
    self.severity = severity
    self.meaning = meaning
    self.example = example
    self.cure = cure
  }
}

package enum Severity: String, Codable, Comparable, Sendable {
  case note, warning, error

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
