package import CatalogModel
package import SQLText

/// `CREATE TABLE` with its columns and constraints; what else belongs to the table has statements of its own.
package func createTable(_ table: Table) -> SQL {
  var lines: [SQL] = table.columns.map { "  \(defineColumn($0))" }
  lines += table.constraints.sorted(by: keysFirst).map { "  \(defineConstraint($0))" }
  return "create table \(table.name) (\n\(lines.joined(separator: ",\n"))\n)"
}

/// A column as it stands in `CREATE TABLE` and after `ADD COLUMN`.
package func defineColumn(_ column: Column) -> SQL {
  "\(column.name) \(defineColumnType(column))"
}

/// A column's definition without its name.
package func defineColumnType(_ column: Column) -> SQL {
  var sql = typeSQL(column.type)
  if !column.isNullable { sql += " not null" }
  switch column.value {
  case .none: break
  case .default(let value): sql += " default \(value.sql)"
  case .generated(let value?): sql += " generated always as (\(value.sql)) stored"
  case .generated(nil): break
  case .identity(let identity):
    sql += " generated \(SQL(verbatim: identity.rawValue)) as identity"
  }
  return sql
}

/// The type's name as SQL; a column whose type nobody stated cannot be created, and becomes `text`.
package func typeSQL(_ type: ColumnType?) -> SQL {
  type?.sql ?? "text"
}

/// `CONSTRAINT name …`, in a table's definition and after `ADD`.
package func defineConstraint(_ constraint: Constraint) -> SQL {
  "constraint \(constraint.name) \(ruleSQL(constraint.rule))"
}

/// The constraint without its name.
package func ruleSQL(_ rule: ConstraintRule) -> SQL {
  switch rule {
  case .primaryKey(let columns): return "primary key (\(columns))"
  case .unique(let columns): return "unique (\(columns))"
  case .check(let condition): return "check (\(condition.sql))"
  case .foreignKey(let key):
    var sql: SQL =
      "foreign key (\(key.columns)) references \(key.target) (\(key.targetColumns))"
    if key.onDelete != .noAction { sql += " on delete \(SQL(verbatim: key.onDelete.rawValue))" }
    if key.onUpdate != .noAction { sql += " on update \(SQL(verbatim: key.onUpdate.rawValue))" }
    return sql
  case .other(let definition): return SQL(verbatim: definition)
  }
}

/// Keys, then checks, then references; by name within each.
private func keysFirst(_ left: Constraint, _ right: Constraint) -> Bool {
  (rank(left.rule), left.name) < (rank(right.rule), right.name)
}

private func rank(_ rule: ConstraintRule) -> Int {
  switch rule {
  case .primaryKey: 0
  case .unique: 1
  case .check: 2
  case .other: 3
  case .foreignKey: 4
  }
}

extension Expression {
  /// The expression as SQL: a grammar or a server has accepted it.
  package var sql: SQL { SQL(verbatim: text) }
}
