package import SQLText

/// A rule of a table or view, but that which makes a view.
package struct RewriteRule: Hashable, Codable, Sendable {
  package var name: Identifier
  /// `CREATE RULE …` as `pg_get_ruledef` prints it, without the semicolon.
  package var sql: Expression
  /// When it applies; `nil` is the way of a new rule, everywhere but on a replica.
  package var firing: Firing?
  package var comment: String?

  package enum Firing: String, Codable, CaseIterable, Sendable {
    case never, replica, always
  }

  package init(
    name: Identifier, sql: Expression, firing: Firing? = nil, comment: String? = nil
  ) {
    self.name = name
    self.sql = sql
    self.firing = firing
    self.comment = comment
  }
}
