package import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  package static let viewWithOwnerRights = LintRule(
    Rule(
      "view-with-owner-rights", .warning,
      meaning: """
        A view reads its tables with its owner's rights, and the owner is above their policies. Whoever may \
        read the view, over the web too, sees the rows of everybody.
        """,
      example: """
        ### View `open_goals`

        ```sql
        create view open_goals as select * from goals where state = 'open';
        ```
        """,
      cure: "Write `create view … with (security_invoker = true) as`."),
    eachView: { view, subject in
      guard !view.isMaterialized, !view.isSecurityInvoker, view.isExposed(on: subject.platform),
        !view.showsAccounts(on: subject.platform)
      else { return nil }
      return .ownerRights(of: view)
    })
}

extension LintFault {
  /// What is wrong with a view whose owner's rights count, wherever it is.
  package static func ownerRights(of view: View) -> LintFault {
    LintFault(
      view.path,
      "'\(view.name.brief)' reads with its owner's rights, past the policies of its tables",
      help: "add 'with (security_invoker = true)'")
  }
}
