/// Finds what is unwise in a catalog, whether somebody wishes for it or has it.
package func lint(_ subject: LintSubject) -> [LintFinding] {
  LintRule.all.flatMap { rule in
    rule.check(subject).map { LintFinding(rule: rule.rule, fault: $0) }
  }
}
