package import CatalogModel
package import SQLText

/// `CREATE INDEX`, or what follows it up to the name for a variant such as `CONCURRENTLY`.
package func createIndex(_ index: Index, on table: QualifiedName) -> SQL {
  var sql: SQL = index.isUnique ? "create unique index" : "create index"
  sql += " \(index.name) on \(table)"
  if index.method != "btree" { sql += " using \(index.method)" }
  sql += " (\(index.keys.map(keySQL).joined()))"
  if !index.include.isEmpty { sql += " include (\(index.include))" }
  if index.nullsNotDistinct { sql += " nulls not distinct" }
  if !index.parameters.isEmpty {
    sql += " with (\(SQL(verbatim: index.parameters.joined(separator: ", "))))"
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
  if key.isDescending { sql += " desc" }
  if let nullsFirst = key.nullsFirst { sql += nullsFirst ? " nulls first" : " nulls last" }
  return sql
}
