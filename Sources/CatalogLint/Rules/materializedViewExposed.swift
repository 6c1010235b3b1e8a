import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let materializedViewExposed = LintRule(
    Rule(
      "materialized-view-exposed", .warning,
      meaning: """
        A materialized view keeps the rows that its owner saw, and has no policies. The platform offers it over \
        the web, so that whoever may read it sees the rows of everybody.
        """,
      example: """
        ### Materialized view `goals_by_state`

        **Grants**:

        - select to `authenticated`
        """,
      cure: """
        Grant it to no role that clients have, and let them read it through a function that checks who asks, or \
        put it into a schema that the platform does not offer.
        """),
    eachView: { view, subject in
      guard view.isMaterialized, view.isExposed(on: subject.platform),
        !view.showsAccounts(on: subject.platform)
      else { return nil }
      return LintFault(
        view.path, "'\(view.name.brief)' keeps rows that no policy guards, and is open to the web",
        help: "revoke the grants from the roles that clients have")
    })
}
