import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let definerFunctionExposed = LintRule(
    Rule(
      "definer-function-exposed", .warning,
      meaning: """
        The platform offers the function over the web to everyone who has signed in, and it acts with its \
        owner's rights, past all policies. Nothing but its body decides which rows they see or change. \
        Where everyone or `anon` may execute it, `public-execute` says so.
        """,
      example: """
        ### Function `close_goal`

        **Execute**: `authenticated`

        ```sql
        create function close_goal(id uuid) returns void language sql security definer …
        ```
        """,
      cure: """
        Write `security invoker`, or put the function into a schema that the platform does not offer. Where it \
        must be as it is, waive the rule and say what the body checks.
        """),
    eachFunction: findExposedDefiner)
}

private func findExposedDefiner(_ function: Function, in subject: LintSubject) -> LintFault? {
  let platform = subject.platform
  let everyone: Set<Identifier> = ["public", platform.anonymousRole ?? "public"]
  guard function.isSecurityDefiner, !function.isTrigger,
    platform.apiSchemas.contains(function.signature.name.schema),
    !everyone.contains(where: function.isExecuted),
    let role = platform.openRoles.sorted().first(where: function.isExecuted)
  else { return nil }
  return LintFault(
    function.path,
    "'\(role)' may execute '\(function.signature.brief)' with its owner's rights over the web",
    help: "write 'security invoker', or move the function out of the schema that is offered")
}
