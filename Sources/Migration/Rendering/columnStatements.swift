import CatalogModel
import CatalogSQL
import SQLText

/// `ALTER TABLE` for one column: a change of type first, so that the new default fits.
func columnStatements(_ edit: Edit<Column>, of table: QualifiedName) -> [SQL] {
  switch edit {
  case .create(let column): ["alter table \(table) add column \(defineColumn(column))"]
  case .drop(let column): ["alter table \(table) drop column \(column.name)"]
  case .alter(let old, let new): alterations(from: old, to: new, of: table)
  }
}

private func alterations(from old: Column, to new: Column, of table: QualifiedName) -> [SQL] {
  let target: SQL = "alter table \(table) alter column \(new.name)"
  if isMadeAnew(old, as: new) {
    return [
      "alter table \(table) drop column \(old.name)",
      "alter table \(table) add column \(defineColumn(new))",
    ]
  }
  var statements: [SQL] = []
  var value = old.value
  if old.type != new.type {
    let type = typeSQL(new.type)
    if case .default = old.value {
      statements.append("\(target) drop default")
      value = .none
    }
    statements.append("\(target) type \(type) using \(new.name)::\(type)")
  }
  if value != new.value {
    statements += valueStatements(from: value, to: new.value, target: target)
  }
  if old.isNullable != new.isNullable {
    statements.append(new.isNullable ? "\(target) drop not null" : "\(target) set not null")
  }
  if let options = optionChanges(from: old.foreignOptions, to: new.foreignOptions) {
    statements.append("\(target) options \(options)")
  }
  return statements
}

private func valueStatements(
  from old: ColumnValue, to new: ColumnValue, target: SQL
) -> [SQL] {
  switch (old, new) {
  case (.identity, .default):
    ["\(target) drop identity"] + valueStatements(from: .none, to: new, target: target)
  case (_, .default(let value)): ["\(target) set default \(value.sql)"]
  case (.default, .none): ["\(target) drop default"]
  case (.identity, .none): ["\(target) drop identity"]
  case (.identity(let before), .identity(let after)) where before != after:
    ["\(target) set generated \(SQL(verbatim: after.rawValue))"]
  case (.default, .identity):
    ["\(target) drop default"] + valueStatements(from: .none, to: new, target: target)
  case (.none, .identity(let identity)):
    ["\(target) add generated \(SQL(verbatim: identity.rawValue)) as identity"]
  case (.none, .none), (.identity, .identity), (.generated, _), (_, .generated): []
  }
}

/// Whether the column is dropped and added: PostgreSQL cannot give an expression to one that is there.
func isMadeAnew(_ old: Column, as new: Column) -> Bool {
  isGenerated(old.value) != isGenerated(new.value)
    || (isGenerated(new.value) && old.value != new.value)
}

private func isGenerated(_ value: ColumnValue) -> Bool {
  if case .generated = value { true } else { false }
}
