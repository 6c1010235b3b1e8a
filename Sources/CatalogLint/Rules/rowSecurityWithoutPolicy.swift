import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let rowSecurityWithoutPolicy = LintRule(
    Rule(
      "row-security-without-policy", .warning,
      meaning: """
        Row security is on and no policy lets anybody through, so that the roles which hold a grant see an \
        empty table and can insert nothing. Where no such role holds a grant, that is taken as meant.
        """,
      example:
        "(a catalog in which `alter table goals enable row level security` was run, and nothing more)",
      cure: "Add a policy, or revoke the grants."),
    eachTable: { table, subject in
      guard table.rowSecurity.isEnabled, table.policies.isEmpty,
        table.isGranted(beyond: subject.platform.rolesAboveRowSecurity)
      else { return [] }
      return [
        LintFault(
          .table(table.name), "'\(table.name.brief)' has row security and no policy",
          help: "add a policy, or revoke the grants")
      ]
    })
}
