package import Diagnostics
import SQLGrammar

/// Finds what is unwise in a catalog, whether somebody wishes for it or has it; rules that are off are not run.
package func lint(
  _ subject: LintSubject, severities: Severities = Severities()
) -> [LintFinding] {
  var forms = NormalForms()
  return LintRule.all.filter { severities.severity(of: $0.rule) != nil }.flatMap { rule in
    rule.check(subject, &forms).map { LintFinding(rule: rule.rule, fault: $0) }
  }
}
