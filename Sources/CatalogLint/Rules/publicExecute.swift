import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let publicExecute = LintRule(
    Rule(
      "public-execute", .warning,
      meaning: """
        PostgreSQL lets everyone execute a new function. With `security definer` everyone then acts with its \
        owner's rights; and a platform that offers functions over the web offers it to people who have not \
        signed in. Trigger functions cannot be called, and are left alone.
        """,
      example: "### Function `get_persona`\n\n(without an `**Execute**:` line)",
      cure: "Write `` **Execute**: `authenticated` ``, or `**Execute**: nobody`."),
    eachFunction: findOpenFunction)
}

private func findOpenFunction(_ function: Function, in subject: LintSubject) -> LintFault? {
  guard !function.isTrigger else { return nil }
  let name = function.signature.brief
  let path = function.path
  let help = "write '**Execute**:' with the roles that need it, or with 'nobody'"
  let isOffered = subject.platform.apiSchemas.contains(function.signature.name.schema)
  if function.isExecuted(by: "public"), function.isSecurityDefiner {
    return LintFault(path, "everyone may execute '\(name)' with its owner's rights", help: help)
  }
  guard isOffered, let anonymous = subject.platform.anonymousRole else { return nil }
  if function.isExecuted(by: "public") {
    return LintFault(path, "'\(anonymous)' may execute '\(name)' over the web", help: help)
  }
  if function.isSecurityDefiner, function.isExecuted(by: anonymous) {
    return LintFault(
      path, "'\(anonymous)' may execute '\(name)' with its owner's rights", help: help)
  }
  return nil
}
