/// What a project makes of a rule: the severity of its findings, or that there are none.
package enum RuleLevel: String, CaseIterable, Sendable {
  case error, warning, note, off

  /// `nil` for `off`.
  package var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .off: nil
    }
  }
}

extension Rule {
  /// Whether a project may set the level. What is an error of itself stays one, because what it stands for
  /// was misread or cannot be made.
  package func allows(_ level: RuleLevel) -> Bool {
    severity != .error || level == .error
  }
}
