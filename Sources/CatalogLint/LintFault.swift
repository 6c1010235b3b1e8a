package import CatalogModel

/// What a rule finds in one object.
package struct LintFault: Hashable, Sendable {
  package let path: ObjectPath
  /// One sentence in lower case, without a full stop, names in single quotes. It names no table unless it
  /// is about one, so that a field that tables share is found fault with once.
  package let summary: String
  /// What the author can do about it; starts with a verb.
  package let help: String
  /// Whether the column's type is at fault and not the column.
  package let isAboutType: Bool
  package let fix: LintFix?

  package init(
    _ path: ObjectPath, _ summary: String, help: String, isAboutType: Bool = false,
    fix: LintFix? = nil
  ) {
    self.path = path
    self.summary = summary
    self.help = help
    self.isAboutType = isAboutType
    self.fix = fix
  }
}
