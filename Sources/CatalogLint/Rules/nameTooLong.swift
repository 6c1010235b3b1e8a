import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let nameTooLong = LintRule(
    Rule(
      "name-too-long", .error,
      meaning: """
        PostgreSQL keeps 63 bytes of a name and drops the rest with a mere notice. The object then has another \
        name than the specification says, and two names may become one.
        """,
      example: "### `persona_stakeholder_relationship_influence_and_decision_making_history`",
      cure: "Shorten the name to 63 bytes; a letter with an accent has two."),
    check: findLongNames)
}

private func findLongNames(in subject: LintSubject) -> [LintFault] {
  let functions = subject.functions.map(\.signature).filter { isTooLong($0.name.name) }
  let paths =
    subject.tables.flatMap(longNames)
    + functions.map { ($0.name.name, ObjectPath.function($0)) }
  return paths.map { name, path in
    LintFault(
      path,
      "'\(name)' has \(name.name.utf8.count) bytes, and PostgreSQL keeps \(Identifier.maximumLength)",
      help: "shorten the name")
  }
}

private func isTooLong(_ name: Identifier) -> Bool {
  name.name.utf8.count > Identifier.maximumLength
}

private func longNames(in table: Table) -> [(Identifier, ObjectPath)] {
  let name = table.name
  var found = isTooLong(name.name) ? [(name.name, ObjectPath.table(name))] : []
  for name in table.columns.map(\.name) where isTooLong(name) {
    found.append((name, .column(name, of: table.name)))
  }
  for name in table.constraints.map(\.name) where isTooLong(name) {
    found.append((name, .constraint(name, of: table.name)))
  }
  for name in table.indexes.map(\.name) where isTooLong(name) {
    found.append((name, .index(name, of: table.name)))
  }
  for name in table.policies.map(\.name) where isTooLong(name) {
    found.append((name, .policy(name, of: table.name)))
  }
  for name in table.triggers.map(\.name) where isTooLong(name) {
    found.append((name, .trigger(name, of: table.name)))
  }
  return found
}
