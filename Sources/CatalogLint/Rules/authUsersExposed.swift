import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension LintRule {
  static let authUsersExposed = LintRule(
    Rule(
      "auth-users-exposed", .error,
      meaning: """
        A view or materialized view that strangers may read shows the platform's table of accounts. It reads \
        with its owner's rights, so that addresses and tokens of all who ever signed up are open to anybody \
        who may read the view.
        """,
      example: """
        ### View `people`

        ```sql
        create view people as select id, email from auth.users;
        ```
        """,
      cure: """
        Keep what others may know in a table of your own with policies, filled by a trigger, or revoke the \
        grants from the roles that clients have.
        """),
    eachView: { view, subject in
      guard view.showsAccounts(on: subject.platform) else { return nil }
      return LintFault(
        view.path, "'\(view.name.brief)' shows the accounts of the platform to strangers",
        help: "keep what others may know in a table of your own, or revoke the grants")
    })
}

extension View {
  /// Whether strangers read the platform's accounts through it.
  func showsAccounts(on platform: Platform) -> Bool {
    guard let schema = platform.accountSchema, isExposed(on: platform), !isSecurityInvoker,
      query.text.holds("users")
    else { return false }
    return references(inScript: query.text).relations
      .contains(QualifiedName(schema: schema, "users"))
  }
}
