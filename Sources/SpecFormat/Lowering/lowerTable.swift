import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  mutating func lowerTable(_ spec: SpecTable, into bag: inout DiagnosticBag) {
    var table = Table(name: spec.name, comment: spec.body.purpose?.text)
    note(.table(spec.name), at: spec.range)
    if spec.body.statesPurpose {
      commentPlaces[.table(spec.name)] = spec.body.purpose?.range
    }
    let found = facts.tables[spec.name] ?? []
    let columns = foldColumns(found, of: spec.name, into: &bag)
    if spec.body.entries.isEmpty, columns.isEmpty {
      bag.add(
        .emptyTable, at: spec.range, "no field of '\(spec.name.brief)' is listed",
        help: "list the fields, or remove the heading")
    }
    let included = lowerEntries(spec, columns, into: &table, bag: &bag)
    let bodies = [spec.body] + included.map(\.body)
    mergeColumns(columns, fields: fields(of: bodies), into: &table, bag: &bag)
    lowerKeys(bodies, into: &table, bag: &bag)
    mergeConstraints(found, into: &table, bag: &bag)
    lowerIndexes(spec.body, included: included, into: &table, bag: &bag)
    namedIndexes.formUnion(bodies.flatMap(\.indexes).compactMap { readIndex($0)?.name })
    for body in bodies { lowerSecurity(body, into: &table, bag: &bag) }
    mergeAttachments(found, into: &table, bag: &bag)
    desired.catalog.tables.append(
      Table(
        name: table.name, columns: table.columns, constraints: table.constraints,
        indexes: table.indexes, rowSecurity: table.rowSecurity, policies: table.policies,
        triggers: table.triggers, grants: table.grants, comment: table.comment))
  }

  /// Adds the fields in their order, those of a group where it is included; returns the groups.
  private mutating func lowerEntries(
    _ spec: SpecTable, _ columns: [Placed<SQLColumn>], into table: inout Table,
    bag: inout DiagnosticBag
  ) -> [FieldGroup] {
    let types = Dictionary(columns.map { ($0.value.name, $0.value.type) }) { $1 }
    var seen: [Identifier: SourceRange] = [:]
    var included: [FieldGroup] = []
    for entry in spec.body.entries {
      switch entry {
      case .field(let field):
        lowerField(field, types, at: field.name.range, into: &table, seen: &seen, bag: &bag)
      case .include(let text):
        for name in text.text.split(separator: ",").map(\.trimmingWhitespace) {
          guard let group = groups[name.lowercased()] else {
            bag.add(
              .unknownGroup, at: text.range, "no field group is called '\(name)'",
              help: "declare it under a heading 'Field group: \(name)'")
            continue
          }
          included.append(group)
          for case .field(let field) in group.body.entries {
            lowerField(field, types, at: text.range, into: &table, seen: &seen, bag: &bag)
          }
        }
      }
    }
    return included
  }

  private mutating func lowerField(
    _ field: SpecField, _ types: [Identifier: ColumnType?], at range: SourceRange,
    into table: inout Table, seen: inout [Identifier: SourceRange], bag: inout DiagnosticBag
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
    let column = readColumn(
      field, orType: types[name] ?? nil, userTypes: Set(desired.catalog.enums.map(\.name)),
      into: &bag)
    if let text = field.description { commentPlaces[.column(name, of: table.name)] = text.range }
    table.columns.append(column)
    note(.column(name, of: table.name), at: range)
    addConditions(of: field, on: column, to: &table, bag: &bag)
    addReference(of: field, to: &table, at: range, bag: &bag)
  }

  /// The fields of a table and its groups by name.
  private func fields(of bodies: [SpecBody]) -> [Identifier: SpecField] {
    var fields: [Identifier: SpecField] = [:]
    for case .field(let field) in bodies.flatMap(\.entries) where fields[field.name.value] == nil {
      fields[field.name.value] = field
    }
    return fields
  }

  private mutating func addConditions(
    of field: SpecField, on column: Column, to table: inout Table, bag: inout DiagnosticBag
  ) {
    guard let cell = field.rules else { return }
    guard let rules = readRules(cell.text) else {
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
    _ = relationNames.take(constraint.name, in: table.name.schema, as: .constraint)
    note(.constraint(constraint.name, of: table.name), at: range)
  }
}
