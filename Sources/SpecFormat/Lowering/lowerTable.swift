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
    let (fields, included) = lowerEntries(spec, columns, into: &table, bag: &bag)
    let bodies = [spec.body] + included.map(\.body)
    mergeColumns(columns, fields: fields, into: &table, bag: &bag)
    lowerKeys(bodies, fields: fields, into: &table, bag: &bag)
    lowerChecks(bodies, fields: fields, into: &table, bag: &bag)
    lowerReferences(bodies, fields: fields, into: &table, bag: &bag)
    mergeConstraints(found, into: &table, bag: &bag)
    lowerIndexes(spec.body, included: included, into: &table, bag: &bag)
    lowerSecurity(bodies, into: &table, bag: &bag)
    for body in bodies { lowerTriggers(body.triggers, into: &table, bag: &bag) }
    mergeAttachments(found, into: &table, bag: &bag)
    members[spec.name] = Set(included.map(\.name))
    for stated in spec.body.statedFields {
      checkCount(stated, of: table.columns.count, "field", in: "'\(spec.name.brief)'", into: &bag)
    }
    desired.catalog.tables.append(
      Table(
        name: table.name, columns: table.columns, constraints: table.constraints,
        indexes: table.indexes, rowSecurity: table.rowSecurity, policies: table.policies,
        triggers: table.triggers, grants: table.grants, comment: table.comment))
  }

  /// Adds the fields in their order, those of a group where it is included; returns them and the groups.
  private mutating func lowerEntries(
    _ spec: SpecTable, _ columns: [Placed<SQLColumn>], into table: inout Table,
    bag: inout DiagnosticBag
  ) -> (fields: [PlacedField], included: [FieldGroup]) {
    let types = Dictionary(columns.map { ($0.value.name, $0.value.type) }) { $1 }
    var seen: [Identifier: SourceRange] = [:]
    var fields: [PlacedField] = []
    var included: [FieldGroup] = []
    for entry in spec.body.entries {
      switch entry {
      case .field(let field):
        let placed = PlacedField(field: field, range: field.name.range, column: table.columns.count)
        if lowerField(placed, types, into: &table, seen: &seen, bag: &bag) { fields.append(placed) }
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
            let placed = PlacedField(field: field, range: text.range, column: table.columns.count)
            if lowerField(placed, types, into: &table, seen: &seen, bag: &bag) {
              fields.append(placed)
            }
          }
        }
      }
    }
    return (fields, included)
  }

  private mutating func lowerField(
    _ placed: PlacedField, _ types: [Identifier: ColumnType?], into table: inout Table,
    seen: inout [Identifier: SourceRange], bag: inout DiagnosticBag
  ) -> Bool {
    let name = placed.field.name.value
    if let first = seen[name] {
      bag.add(
        .duplicateField, at: placed.range, "'\(name)' is listed twice in '\(table.name.brief)'",
        notes: [.init("it is first listed here", at: first)],
        help: "rename or remove one of the two")
      return false
    }
    seen[name] = placed.range
    let column = readColumn(
      placed.field, orType: types[name] ?? nil, texts: &texts, into: &bag)
    table.columns.append(column)
    if !facts.comments.isEmpty {
      commentPlaces[.column(name, of: table.name)] = placed.field.description?.range
    }
    note(.column(name, of: table.name), at: placed.range, type: placed.field.types.first)
    return true
  }

  func checkCount(
    _ stated: StatedCount, of found: Int, _ noun: String, in place: String,
    into bag: inout DiagnosticBag
  ) {
    guard stated.count != found else { return }
    let actual = "\(found) \(noun)\(found == 1 ? "" : "s")"
    bag.add(
      .countMismatch, at: stated.range, "\(stated.count) are stated, and \(place) has \(actual)",
      help: "correct the number, or what it counts",
      fix: Diagnostic.Fix(replacing: stated.range, with: String(found)))
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

/// A field of a table, the place that asks for it there, and the position of its column.
struct PlacedField {
  let field: SpecField
  let range: SourceRange
  let column: Int
}
