import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let policyReadsUserMetadata = LintRule(
    Rule(
      "policy-reads-user-metadata", .error,
      meaning: """
        A policy asks what the token says under `user_metadata`. Users write that themselves, so that anybody \
        can give himself the tenant or the role that the policy looks for.
        """,
      example: """
        - `own` for all to `authenticated`: `tenant = (select auth.jwt() -> 'user_metadata' ->> 'tenant')`
        """,
      cure: "Keep it in `app_metadata`, which only the server writes, or in a table of your own."),
    eachTable: { table, subject in
      table.policies.compactMap { policy in
        let conditions = [policy.using, policy.withCheck].compactMap(\.self)
        let claim = subject.platform.writableClaims.first { claim in
          conditions.contains { $0.text.holds(claim) }
        }
        guard let claim else { return nil }
        return LintFault(
          .policy(policy.name, of: table.name),
          "policy '\(policy.name)' trusts '\(claim)', which users write themselves",
          help: "read 'app_metadata', or a table of your own")
      }
    })
}
