import PostgresClient
import SQLText

/// Decodes rows whose first column is the object that each belongs to, keeping their order.
func groupByObject<Value>(
  _ rows: [Row], _ decode: (Row) throws(PostgresError) -> Value
) throws(PostgresError) -> [ObjectID: [Value]] {
  var groups: [ObjectID: [Value]] = [:]
  for row in rows {
    groups[try row.int(0), default: []].append(try decode(row))
  }
  return groups
}

extension Row {
  func identifier(_ index: Int) throws(PostgresError) -> Identifier {
    Identifier(try text(index))
  }

  /// A name whose schema and own name stand in two columns from this one on.
  func qualifiedName(_ index: Int) throws(PostgresError) -> QualifiedName {
    QualifiedName(schema: try identifier(index), try identifier(index + 1))
  }

  func identifiers(_ index: Int) throws(PostgresError) -> [Identifier] {
    try list(index).map { Identifier($0) }
  }
}
