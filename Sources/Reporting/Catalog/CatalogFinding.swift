package import CatalogModel
package import Diagnostics

/// What is unwise in one object of a catalog that somebody has. It has a name, and a place only where a
/// specification describes the object.
package struct CatalogFinding: Hashable, Sendable {
  package let rule: Rule
  /// The rule's own, unless the project sets another level.
  package let severity: Severity
  package let path: ObjectPath
  package let summary: String
  package let help: String
  package let place: SourceRange?

  package init(
    _ rule: Rule, severity: Severity, path: ObjectPath, summary: String, help: String,
    place: SourceRange?
  ) {
    self.rule = rule
    self.severity = severity
    self.path = path
    self.summary = summary
    self.help = help
    self.place = place
  }

  /// `table public.goals`
  var object: String { "\(path.kind) \(path)" }
}
