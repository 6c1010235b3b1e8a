import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension LintRule {
  static let policyAlwaysTrue = LintRule(
    Rule(
      "policy-always-true", .warning,
      meaning: """
        A policy that is true of every row lets everybody who has one of its roles change all rows, as if there \
        were no row security. One that only lets them read is taken as meant, and so is one for a role that \
        strangers do not have.
        """,
      example: "- `everyone` for all to `public`: `true`",
      cure: "Compare a field with who asks, or write `for select`."),
    eachTableWithForms: { table, subject, forms in
      table.policies.compactMap {
        findOpenPolicy($0, of: table, platform: subject.platform, &forms)
      }
    })
}

private func findOpenPolicy(
  _ policy: Policy, of table: Table, platform: Platform, _ forms: inout NormalForms
) -> LintFault? {
  guard policy.isPermissive, policy.command != .select,
    !platform.openRoles.isDisjoint(with: policy.roles),
    [policy.using, policy.withCheck].compactMap(\.self).contains(where: {
      forms.form(of: $0.text)?.isAlwaysTrue ?? false
    })
  else { return nil }
  return LintFault(
    .policy(policy.name, of: table.name), "policy '\(policy.name)' is true of every row",
    help: "compare a field with who asks, or write 'for select'")
}
