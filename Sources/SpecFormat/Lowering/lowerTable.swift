import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  mutating func lowerTable(_ spec: SpecTable, into bag: inout DiagnosticBag) {
    var table = Table(name: spec.name, comment: spec.body.purpose?.text)
    note(.table(spec.name), at: spec.range)
    if spec.body.entries.isEmpty {
      bag.add(
        .emptyTable, at: spec.range, "no field of '\(spec.name.brief)' is listed",
        help: "list the fields, or remove the heading")
    }
    let included = lowerEntries(spec, into: &table, bag: &bag)
    let bodies = [spec.body] + included.map(\.body)
    lowerKeys(bodies, into: &table, bag: &bag)
    lowerIndexes(spec.body, included: included, into: &table, bag: &bag)
    for body in bodies { lowerSecurity(body, into: &table, bag: &bag) }
    lowerTriggers(spec.body, into: &table, bag: &bag)
    desired.catalog.tables.append(
      Table(
        name: table.name, columns: table.columns, constraints: table.constraints,
        indexes: table.indexes, rowSecurity: table.rowSecurity, policies: table.policies,
        triggers: table.triggers, grants: table.grants, comment: table.comment))
  }

  /// Adds the fields in their order, those of a group where it is included; returns the groups.
  private mutating func lowerEntries(
    _ spec: SpecTable, into table: inout Table, bag: inout DiagnosticBag
  ) -> [FieldGroup] {
    var seen: [Identifier: SourceRange] = [:]
    var included: [FieldGroup] = []
    for entry in spec.body.entries {
      switch entry {
      case .field(let field):
        lowerField(field, at: field.name.range, into: &table, seen: &seen, bag: &bag)
      case .include(let text):
        for name in text.text.split(at: ",") {
          guard let group = groups[name.lowercased()] else {
            let suggestion = Suggestion(
              for: name, in: text.split(separator: ",").first { $0.text == name }?.only,
              among: groups.keys, otherwise: "declare it under a heading 'Field group: \(name)'")
            bag.add(
              .unknownGroup, at: text.range, "no field group is called '\(name)'",
              help: suggestion.help, fix: suggestion.fix)
            continue
          }
          included.append(group)
          for case .field(let field) in group.body.entries {
            lowerField(field, at: text.range, into: &table, seen: &seen, bag: &bag)
          }
        }
      }
    }
    return included
  }

  private mutating func lowerField(
    _ field: SpecField, at range: SourceRange, into table: inout Table,
    seen: inout [Identifier: SourceRange], bag: inout DiagnosticBag
  ) {
    let name = field.name.value
    if let first = seen[name] {
      bag.add(
        .duplicateField, at: range, "'\(name)' is listed twice in '\(table.name.brief)'",
        notes: [.init("it is first listed here", at: first)],
        help: "rename or remove one of the two")
      return
    }
    seen[name] = range
    let column = readColumn(field, texts: &texts, into: &bag)
    table.columns.append(column)
    note(.column(name, of: table.name), at: range)
    addConditions(of: field, on: column, to: &table, bag: &bag)
    addReference(of: field, to: &table, at: range, bag: &bag)
  }

  private mutating func addConditions(
    of field: SpecField, on column: Column, to table: inout Table, bag: inout DiagnosticBag
  ) {
    guard let cell = field.rules else { return }
    guard let rules = texts.rules(in: cell.text) else {
      bag.add(
        .unreadableRule, at: cell.range, "'\(cell.text)' cannot become a rule",
        help: "write a list of values, a range '1–10', a bound '>= 0' or 'subset of a, b'")
      return
    }
    for rule in rules {
      let condition = rule.condition(on: column)
      let constraint = Constraint(
        name: objectName(
          table.name.name.name, column.name.name, condition == nil ? "key" : "check"),
        rule: condition.map { .check($0) } ?? .unique([column.name]))
      add(constraint, to: &table, at: cell.range, bag: &bag)
    }
  }

  private mutating func addReference(
    of field: SpecField, to table: inout Table, at range: SourceRange, bag: inout DiagnosticBag
  ) {
    guard let cell = field.references else { return }
    guard let key = readReference(cell, from: field.name.value) else {
      bag.add(
        .unreadableReference, at: cell.range, "'\(cell.text)' names no table and column",
        help: "write '`table(column)`', and 'on delete …' after it")
      return
    }
    let name = objectName(table.name.name.name, field.name.value.name, "fkey")
    references[.constraint(name, of: table.name)] = cell
    add(Constraint(name: name, rule: .foreignKey(key)), to: &table, at: cell.range, bag: &bag)
  }

  mutating func add(
    _ constraint: Constraint, to table: inout Table, at range: SourceRange,
    bag: inout DiagnosticBag
  ) {
    if table.constraints.contains(where: { $0.name == constraint.name }) {
      bag.add(
        .duplicateName, at: range, "two constraints are called '\(constraint.name)'",
        help: "give one of them another name, or join their rules")
      return
    }
    table.constraints.append(constraint)
    note(.constraint(constraint.name, of: table.name), at: range)
  }
}
