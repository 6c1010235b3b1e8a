import CatalogModel
package import Diagnostics

/// A rule about what is unwise, and the function that finds where it is broken.
package struct LintRule: Sendable {
  package let rule: Rule
  let check: @Sendable (LintSubject) -> [LintFault]

  init(_ rule: Rule, check: @escaping @Sendable (LintSubject) -> [LintFault]) {
    self.rule = rule
    self.check = check
  }

  init(
    _ rule: Rule, eachTable check: @escaping @Sendable (Table, LintSubject) -> [LintFault]
  ) {
    self.init(rule) { subject in subject.tables.flatMap { check($0, subject) } }
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
