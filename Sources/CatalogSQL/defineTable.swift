package import CatalogModel
package import SQLText

/// `CREATE TABLE` with its columns, constraints and most attributes; what else belongs to the table has
/// statements of its own. Columns and checks that come from a parent table are left to it, but a partition is
/// whole before it is attached.
package func createTable(_ table: Table) -> SQL {
  let attributes = table.attributes ?? TableAttributes()
  var sql = "\(opening(table, attributes)) \(table.name)" as SQL
  if let type = attributes.type {
    sql += " of \(type)" + typedParts(table)
  } else {
    sql += " (\n\(parts(table).joined(separator: ",\n"))\n)"
  }
  if !table.parents.isEmpty {
    sql += " inherits (\(table.parents.map { "\($0)" as SQL }.joined()))"
  }
  if let foreign = table.foreign {
    sql += " server \(foreign.server)"
    if !foreign.options.isEmpty { sql += " options \(optionsSQL(foreign.options))" }
  }
  if let key = table.partitioning { sql += " partition by \(key.sql)" }
  return sql + storage(attributes)
}

package func dropTable(_ table: Table) -> SQL {
  table.foreign == nil ? "drop table \(table.name)" : "drop foreign table \(table.name)"
}

private func opening(_ table: Table, _ attributes: TableAttributes) -> SQL {
  if table.foreign != nil { return "create foreign table" }
  return attributes.isUnlogged ? "create unlogged table" : "create table"
}

private func parts(_ table: Table) -> [SQL] {
  let isWhole = table.parents.isEmpty
  let columns = table.columns.filter { isWhole || !$0.isInherited }
  let constraints = table.constraints.filter { isWhole || !$0.isInherited }
  return columns.map { "  \(defineColumn($0))" }
    + constraints.sorted(by: keysFirst).map { "  \(defineConstraint($0))" }
}

/// What a table says of the columns that its type gives.
private func typedParts(_ table: Table) -> SQL {
  let columns = table.columns.compactMap { column -> SQL? in
    let limits = columnLimits(column)
    return limits.text.isEmpty ? nil : "  \(column.name) with options\(limits)"
  }
  let constraints = table.constraints.sorted(by: keysFirst).map {
    "  \(defineConstraint($0))" as SQL
  }
  let lines = columns + constraints
  return lines.isEmpty ? "" : " (\n\(lines.joined(separator: ",\n"))\n)"
}

/// A column as it stands in `CREATE TABLE` and after `ADD COLUMN`.
package func defineColumn(_ column: Column) -> SQL {
  "\(column.name) \(defineColumnType(column))"
}

/// A column's definition without its name.
package func defineColumnType(_ column: Column) -> SQL {
  var sql = typeSQL(column.type)
  if !column.foreignOptions.isEmpty { sql += " options \(optionsSQL(column.foreignOptions))" }
  return sql + columnLimits(column)
}

private func columnLimits(_ column: Column) -> SQL {
  var sql: SQL = ""
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
