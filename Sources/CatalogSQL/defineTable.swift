package import CatalogModel
package import SQLText

/// `CREATE TABLE` with its columns and constraints, and what no definition of these can state; what else belongs
/// to the table has statements of its own.
package func createTableWithTraits(_ table: Table) -> [SQL] {
  let target: SQL = "alter table \(table.name)"
  let traits = table.columns.flatMap { column in
    traitActions(from: .plain, to: column.traits ?? .plain, of: column.type).map {
      "\(target) alter column \(column.name) \($0)" as SQL
    }
  }
  let constraints = table.constraints.filter { !$0.fitsTableDefinition }
  return [createTable(table)] + traits + constraints.map { "\(target) add \(defineConstraint($0))" }
}

/// `CREATE TABLE` alone.
package func createTable(_ table: Table) -> SQL {
  var lines: [SQL] = table.columns.map { "  \(defineColumn($0))" }
  lines += table.constraints.filter(\.fitsTableDefinition).sorted(by: keysFirst).map {
    "  \(defineConstraint($0))"
  }
  return "create table \(table.name) (\n\(lines.joined(separator: ",\n"))\n)"
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
