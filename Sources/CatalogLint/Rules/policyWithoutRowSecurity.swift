import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let policyWithoutRowSecurity = LintRule(
    Rule(
      "policy-without-row-security", .warning,
      meaning: """
        The table has policies, and row security is off: PostgreSQL keeps them and applies none. A table of a \
        specification has row security as soon as it has a policy, so that this is found in databases only.
        """,
      example:
        "(a catalog in which `create policy` was run, and `enable row level security` was not)",
      cure: "Run `alter table … enable row level security`."),
    eachTable: { table, _ in
      guard !table.rowSecurity.isEnabled, let policy = table.policies.first else { return [] }
      return [
        LintFault(
          .table(table.name),
          "policy '\(policy.name)' has no effect, because '\(table.name.brief)' has row security off",
          help: "enable row security")
      ]
    })
}
