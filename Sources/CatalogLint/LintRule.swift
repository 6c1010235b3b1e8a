import CatalogModel
package import Diagnostics
import SQLGrammar

/// A rule about what is unwise, and the function that finds where it is broken.
package struct LintRule: Sendable {
  package let rule: Rule
  let check: @Sendable (LintSubject, inout NormalForms) -> [LintFault]

  init(_ rule: Rule, check: @escaping @Sendable (LintSubject) -> [LintFault]) {
    self.rule = rule
    self.check = { subject, _ in check(subject) }
  }

  init(
    _ rule: Rule,
    checkWithForms check: @escaping @Sendable (LintSubject, inout NormalForms) -> [LintFault]
  ) {
    self.rule = rule
    self.check = check
  }

  /// For a rule that looks into expressions, of which many tables have the same.
  init(
    _ rule: Rule,
    eachTableWithForms check:
      @escaping @Sendable (Table, LintSubject, inout NormalForms) -> [LintFault]
  ) {
    self.rule = rule
    self.check = { subject, forms in subject.tables.flatMap { check($0, subject, &forms) } }
  }

  init(
    _ rule: Rule, eachTable check: @escaping @Sendable (Table, LintSubject) -> [LintFault]
  ) {
    self.init(rule) { subject in subject.tables.flatMap { check($0, subject) } }
  }

  init(_ rule: Rule, eachView check: @escaping @Sendable (View, LintSubject) -> LintFault?) {
    self.init(rule) { subject in subject.views.compactMap { check($0, subject) } }
  }

  init(_ rule: Rule, eachColumn check: @escaping @Sendable (Column, Table) -> LintFault?) {
    self.init(rule, eachTable: { table, _ in table.columns.compactMap { check($0, table) } })
  }

  init(
    _ rule: Rule, eachFunction check: @escaping @Sendable (Function, LintSubject) -> LintFault?
  ) {
    self.init(rule) { subject in subject.functions.compactMap { check($0, subject) } }
  }
}
