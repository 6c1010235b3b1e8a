/// The levels that a project sets for single rules; every other rule has its own severity.
package struct Severities: Hashable, Sendable {
  private var levels: [String: RuleLevel] = [:]

  package init() {}

  /// Ignores a level that the rule does not allow.
  package mutating func set(_ level: RuleLevel, for rule: Rule) {
    if rule.allows(level) { levels[rule.code] = level }
  }

  /// `nil` where the rule is off.
  package func severity(of rule: Rule) -> Severity? {
    guard let level = levels[rule.code] else { return rule.severity }
    return level.severity
  }
}
