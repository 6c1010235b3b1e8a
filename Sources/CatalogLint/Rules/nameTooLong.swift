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
  let paths =
    subject.tables.flatMap(namedObjects)
    + subject.functions.map { ($0.signature.name.name, ObjectPath.function($0.signature)) }
  return paths.compactMap { name, path in
    let length = name.name.utf8.count
    guard length > Identifier.maximumLength else { return nil }
    return LintFault(
      path, "'\(name)' has \(length) bytes, and PostgreSQL keeps \(Identifier.maximumLength)",
      help: "shorten the name")
  }
}

private func namedObjects(of table: Table) -> [(Identifier, ObjectPath)] {
  let name = table.name
  var objects = [(name.name, ObjectPath.table(name))]
  objects += table.columns.map { ($0.name, .column($0.name, of: name)) }
  objects += table.constraints.map { ($0.name, .constraint($0.name, of: name)) }
  objects += table.indexes.map { ($0.name, .index($0.name, of: name)) }
  objects += table.policies.map { ($0.name, .policy($0.name, of: name)) }
  objects += table.triggers.map { ($0.name, .trigger($0.name, of: name)) }
  return objects
}
