import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension LintRule {
  static let policyPerRow = LintRule(
    Rule(
      "policy-per-row", .warning,
      meaning: """
        A policy asks who the session belongs to, and PostgreSQL asks again for each row that it looks at. In a \
        sub-select it asks once for the statement, which on a large table is the difference between \
        milliseconds and seconds.
        """,
      example: "- `own` for all to `authenticated`: `owner_id = auth.uid()`",
      cure: "Put the call into a sub-select: `owner_id = (select auth.uid())`."),
    eachTableWithForms: { table, subject, forms in
      table.policies.compactMap { findCall($0, of: table, platform: subject.platform, &forms) }
    })
}

private func findCall(
  _ policy: Policy, of table: Table, platform: Platform, _ forms: inout NormalForms
) -> LintFault? {
  let functions = Set(platform.sessionFunctions.map(\.description)).union(["current_setting"])
  for condition in [policy.using, policy.withCheck].compactMap(\.self) {
    guard functions.contains(where: condition.text.lowercased().holds),
      let form = forms.form(of: condition.text), let call = firstCall(in: form, of: functions)
    else { continue }
    return LintFault(
      .policy(policy.name, of: table.name),
      "policy '\(policy.name)' calls '\(call)' for each row",
      help: "put the call into a sub-select, as in '(select \(call)(…))'")
  }
  return nil
}

/// The first call outside a sub-select that does not depend on the row.
private func firstCall(in form: NormalForm, of functions: Set<String>) -> String? {
  switch form {
  case .column, .constant: nil
  case .call("select", let parts):
    parts.lazy.filter(\.isTest).compactMap { firstCall(in: $0, of: functions) }.first
  case .call(let name, let parts):
    if functions.contains(name), !parts.contains(where: \.hasColumn) {
      name
    } else {
      parts.lazy.compactMap { firstCall(in: $0, of: functions) }.first
    }
  }
}

extension NormalForm {
  /// What stands before `in (select …)` is evaluated for each row.
  fileprivate var isTest: Bool {
    if case .call("testexpr", _) = self { true } else { false }
  }

  fileprivate var hasColumn: Bool {
    switch self {
    case .column: true
    case .constant: false
    case .call(_, let parts): parts.contains(where: \.hasColumn)
    }
  }
}
