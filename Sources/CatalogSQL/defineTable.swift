package import CatalogModel
package import SQLText

/// `CREATE TABLE` with its columns, constraints and most attributes, and what no definition of these can state; what
/// else belongs to the table has statements of its own.
package func createTableWithTraits(_ table: Table) -> [SQL] {
  let target: SQL = "alter table \(table.name)"
  let traits = own(table.columns, of: table).flatMap { column in
    traitActions(from: .plain, to: column.traits ?? .plain, of: column.type).map {
      "\(target) alter column \(column.name) \($0)" as SQL
    } + unprovenNotNull(column).map { "\(target) \($0)" as SQL }
  }
  let later = own(table.constraintsAddedLater, of: table)
  return [createTable(table)] + traits + later.map { "\(target) add \(defineConstraint($0))" }
}

/// `CREATE TABLE` alone. Columns and checks that come from a parent table are left to it, but a partition is
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

private func own(_ columns: [Column], of table: Table) -> [Column] {
  columns.filter { table.parents.isEmpty || !$0.isInherited }
}

private func own(_ constraints: [Constraint], of table: Table) -> [Constraint] {
  constraints.filter { table.parents.isEmpty || !$0.isInherited }
}

private func parts(_ table: Table) -> [SQL] {
  own(table.columns, of: table).map { "  \(defineColumn($0, of: table.name))" }
    + constraintLines(table)
}

private func constraintLines(_ table: Table) -> [SQL] {
  own(table.constraintsStated, of: table)
    .map { "  \(defineConstraint($0))" }
}

/// What a table says of the columns that its type gives.
private func typedParts(_ table: Table) -> SQL {
  let columns = table.columns.compactMap { column -> SQL? in
    let limits = columnLimits(column, of: table.name)
    return limits.text.isEmpty ? nil : "  \(column.name) with options\(limits)"
  }
  let lines = columns + constraintLines(table)
  return lines.isEmpty ? "" : " (\n\(lines.joined(separator: ",\n"))\n)"
}

extension Table {
  /// The constraints that `CREATE TABLE` states, keys first.
  package var constraintsStated: [Constraint] {
    var stated: [Constraint] = []
    for constraint in constraints.sorted(by: keysFirst) where constraint.fitsTableDefinition {
      if !stated.contains(where: constraint.isMerged) { stated.append(constraint) }
    }
    return stated
  }

  /// The others, which have statements of their own.
  package var constraintsAddedLater: [Constraint] {
    let stated = Set(constraintsStated.map(\.name))
    return constraints.filter { !stated.contains($0.name) }
  }
}

extension Constraint {
  /// Whether `CREATE TABLE` takes both for one key.
  fileprivate func isMerged(with other: Constraint) -> Bool {
    guard let columns = rule.keyColumns, columns == other.rule.keyColumns else { return false }
    return terms.include == other.terms.include && terms.deferral == other.terms.deferral
      && terms.nullsNotDistinct == other.terms.nullsNotDistinct
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
