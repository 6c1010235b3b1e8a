/// One finding, with all that any format prints of it.
package struct Diagnostic: Hashable, Sendable {
  package let rule: Rule
  package let range: SourceRange
  /// One sentence in lower case, without a full stop, names in single quotes.
  package let summary: String
  package let notes: [Note]
  /// What the author can do about it; starts with a verb.
  package let help: String?
  /// The cure where it is mechanical: what `check --fix` writes.
  package let fix: Fix?
  /// The rule's own, unless the project sets another level.
  package private(set) var severity: Severity

  package init(
    _ rule: Rule, at range: SourceRange, _ summary: String, notes: [Note] = [],
    help: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.range = range
    self.summary = summary
    self.notes = notes
    self.help = help
    self.fix = fix
    self.severity = rule.severity
  }

  package func with(_ severity: Severity) -> Diagnostic {
    var diagnostic = self
    diagnostic.severity = severity
    return diagnostic
  }

  /// A second place that explains the first.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let range: SourceRange?

    package init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }
}

extension Diagnostic {
  /// A stretch of a file and what should stand there instead.
  package struct Fix: Hashable, Sendable {
    package let range: SourceRange
    package let replacement: String

    package init(replacing range: SourceRange, with replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }
}

/// The findings of a run, each kept once and as severe as the project holds its rule to be.
package struct DiagnosticBag: Sendable {
  private var found: Set<Diagnostic> = []
  private let severities: Severities

  package init(severities: Severities = Severities()) {
    self.severities = severities
  }

  /// Leaves out what is about a rule that is off.
  package mutating func add(_ diagnostic: Diagnostic) {
    guard let severity = severities.severity(of: diagnostic.rule) else { return }
    found.insert(diagnostic.with(severity))
  }

  package mutating func add(
    _ rule: Rule, at range: SourceRange, _ summary: String, notes: [Diagnostic.Note] = [],
    help: String? = nil, fix: Diagnostic.Fix? = nil
  ) {
    add(Diagnostic(rule, at: range, summary, notes: notes, help: help, fix: fix))
  }

  /// All findings in order of file and place.
  package var sorted: [Diagnostic] {
    found.sorted { ($0.range, $0.rule.code, $0.summary) < ($1.range, $1.rule.code, $1.summary) }
  }

  package var hasErrors: Bool { found.contains { $0.severity == .error } }

  package func count(_ severity: Severity) -> Int {
    found.count { $0.severity == severity }
  }
}
