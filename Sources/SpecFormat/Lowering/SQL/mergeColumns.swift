import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension Lowering {
  /// What SQL says of each column: `CREATE TABLE` whole, later statements over it.
  func foldColumns(
    _ found: [Placed<TableFact>], of table: QualifiedName, into bag: inout DiagnosticBag
  ) -> [Placed<SQLColumn>] {
    var columns: [Placed<SQLColumn>] = []
    for fact in found {
      guard case .column(let column) = fact.value else { continue }
      guard let position = columns.firstIndex(where: { $0.value.name == column.name }) else {
        columns.append(Placed(column, at: fact.range))
        continue
      }
      var merged = columns[position].value
      if column.isDefinition, merged.isDefinition {
        compare(columns[position], Placed(column, at: fact.range), of: table, into: &bag)
        continue
      }
      merged.type = column.type ?? merged.type
      merged.isNullable = column.isNullable ?? merged.isNullable
      merged.value = column.value ?? merged.value
      columns[position] = Placed(merged, at: columns[position].range)
    }
    for case .constraint(let draft) in found.map(\.value) {
      guard case .primaryKey(let key) = draft.rule else { continue }
      for position in columns.indices where key.contains(columns[position].value.name) {
        var column = columns[position].value
        column.isNullable = false
        columns[position] = Placed(column, at: columns[position].range)
      }
    }
    return columns
  }

  /// Two definitions of one column.
  private func compare(
    _ first: Placed<SQLColumn>, _ second: Placed<SQLColumn>, of table: QualifiedName,
    into bag: inout DiagnosticBag
  ) {
    let name = first.value.name
    guard first.value.statement != second.value.statement else {
      bag.add(
        .duplicateField, at: second.range, "'\(name)' is listed twice in '\(table.brief)'",
        notes: [.init("it is first listed here", at: first.range)],
        help: "rename or remove one of the two")
      return
    }
    let isSame =
      first.value.type == second.value.type && first.value.isNullable == second.value.isNullable
      && isSame(first.value.value ?? .none, second.value.value ?? .none)
    guard !isSame else { return }
    reportAmbiguity(
      "'\(name)' of '\(table.brief)'", describe(first.value), describe(second.value),
      at: second.range, first: first.range, into: &bag)
  }

  /// Adds to the fields of the Markdown what SQL says of them, and the columns that SQL alone has.
  mutating func mergeColumns(
    _ columns: [Placed<SQLColumn>], fields: [PlacedField], into table: inout Table,
    bag: inout DiagnosticBag
  ) {
    let fields = Dictionary(fields.map { ($0.field.name.value, $0.field) }) { first, _ in first }
    for column in columns {
      checkUserType(column.value, into: &bag)
      let name = column.value.name
      if let position = table.columns.firstIndex(where: { $0.name == name }) {
        merge(column, fields[name], into: &table.columns[position], bag: &bag)
      } else if column.value.isDefinition {
        table.columns.append(
          Column(
            name: name, type: column.value.type, isNullable: column.value.isNullable ?? true,
            value: column.value.value ?? .none))
        note(.column(name, of: table.name), at: column.range)
      } else {
        bag.add(
          .unknownField, at: column.range, "'\(table.name.brief)' has no field '\(name)'",
          help: "correct the name, or add the field")
      }
    }
  }

  private func checkUserType(_ column: SQLColumn, into bag: inout DiagnosticBag) {
    guard let range = column.userTypeRange, let type = column.type, let name = type.userType,
      !texts.userTypes.contains(name)
    else { return }
    bag.add(
      .unknownType, at: range, "'\(type)' is no type of PostgreSQL, and none that is specified",
      help: "correct the name, specify the type, or write the schema that has it")
  }

  /// An empty cell says nothing; a column's definition in SQL says all.
  private func merge(
    _ sql: Placed<SQLColumn>, _ field: SpecField?, into column: inout Column,
    bag: inout DiagnosticBag
  ) {
    let name = "'\(column.name)'"
    if let type = sql.value.type {
      if let stated = column.type, stated != type, let field {
        reportAmbiguity(
          "the type of \(name)", stated.name, type.name, at: sql.range,
          first: (field.types + field.rules).first?.range, into: &bag)
      }
      column.type = column.type ?? type
    }
    if let isNullable = sql.value.isNullable {
      if let cell = field?.statedNullability, column.isNullable != isNullable {
        reportAmbiguity(
          "the nullability of \(name)", column.isNullable ? "null" : "not null",
          isNullable ? "null" : "not null", at: sql.range, first: cell.range, into: &bag)
      } else {
        column.isNullable = isNullable
      }
    }
    if let value = sql.value.value {
      if let cell = field?.defaults.first ?? field?.generated, !isSame(column.value, value) {
        reportAmbiguity(
          "the value of \(name)", describe(column.value), describe(value), at: sql.range,
          first: cell.range, into: &bag)
      } else {
        column.value = value
      }
    }
  }

  private func isSame(_ left: ColumnValue, _ right: ColumnValue) -> Bool {
    switch (left, right) {
    case (.default(let left), .default(let right)):
      compareExpressions(left.text, right.text) == .same
        || normalForm(of: left.text)?.withoutCast == normalForm(of: right.text)?.withoutCast
    case (.generated(let left), .generated(let right)): SpecFormat.isSame(left, right)
    default: left == right
    }
  }
}

extension SpecField {
  /// Where the field says whether it may be null; a mark of the primary key says so too.
  fileprivate var statedNullability: SpecText? { nullability.first?.answer ?? primaryKey }
}

private func describe(_ column: SQLColumn) -> String {
  let null = column.isNullable == false ? " not null" : ""
  let value = column.value.flatMap { $0 == .none ? nil : " " + describe($0) } ?? ""
  return (column.type?.name ?? "") + null + value
}

private func describe(_ value: ColumnValue) -> String {
  switch value {
  case .none: "no default"
  case .default(let expression): "default \(expression.text)"
  case .generated(let expression): "generated as \(expression?.text ?? "something")"
  case .identity(let identity): "generated \(identity.rawValue) as identity"
  }
}
