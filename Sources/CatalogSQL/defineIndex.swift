package import CatalogModel
package import SQLText

/// `CREATE INDEX`.
///
/// - Parameter concurrently: while others write, outside of a transaction; again and again until it is done.
package func createIndex(
  _ index: Index, on table: QualifiedName, concurrently: Bool = false
) -> SQL {
  var sql: SQL = index.isUnique ? "create unique index" : "create index"
  if concurrently { sql += " concurrently if not exists" }
  sql += " \(index.name) on"
  if index.isIncomplete == true { sql += " only" }
  sql += " \(table)"
  if index.method != "btree" { sql += " using \(index.method)" }
  sql += " (\(index.keys.map(keySQL).joined()))"
  if !index.include.isEmpty { sql += " include (\(index.include))" }
  if index.nullsNotDistinct { sql += " nulls not distinct" }
  if !index.parameters.isEmpty {
    sql += " with (\(index.parameters.items.map(settingSQL).joined()))"
  }
  if let predicate = index.predicate { sql += " where \(predicate.sql)" }
  return sql
}

private func keySQL(_ key: IndexKey) -> SQL {
  var sql: SQL
  switch key.value {
  case .column(let name): sql = "\(name)"
  case .expression(let expression): sql = "(\(expression.sql))"
  }
  if let collation = key.collation { sql += " collate \(collation)" }
  if let operatorClass = key.operatorClass { sql += " \(operatorClass)" }
  if let parameters = key.classParameters {
    sql += " (\(parameters.map(settingSQL).joined()))"
  }
  if key.isDescending { sql += " desc" }
  if let nullsFirst = key.nullsFirst { sql += nullsFirst ? " nulls first" : " nulls last" }
  return sql
}

/// Makes an index that stands for itself a part of that of the parent table.
package func attachIndex(_ index: QualifiedName, to parent: QualifiedName) -> SQL {
  "alter index \(parent) attach partition \(index)"
}

/// The statements that change storage parameters and the counting of values in their place.
package func alterIndex(from old: Index, to new: Index, of table: QualifiedName) -> [SQL] {
  let target: SQL = "alter index \(QualifiedName(schema: table.schema, new.name))"
  return changeSettings(of: target, from: old.parameters.items, to: new.parameters.items)
    + zip(old.keys, new.keys).enumerated().compactMap { position, keys in
      guard keys.0.statistics != keys.1.statistics else { return nil }
      return statisticsSQL(keys.1, at: position, target)
    }
}

private func statisticsSQL(_ key: IndexKey, at position: Int, _ target: SQL) -> SQL {
  "\(target) alter column \(position + 1) set statistics \(key.statistics ?? -1)"
}
