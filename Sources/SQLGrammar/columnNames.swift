/// The columns that an expression names.
package func columnNames(in node: SyntaxNode) -> Set<String> {
  switch node {
  case .fields(let fields):
    if let (kind, body) = node.tagged, kind == "ColumnRef" {
      return body["fields"].names.last.map { [$0] } ?? []
    }
    return fields.reduce(into: []) { $0.formUnion(columnNames(in: $1.value)) }
  case .list(let elements):
    return elements.reduce(into: []) { $0.formUnion(columnNames(in: $1)) }
  case .text, .number, .flag, .null: return []
  }
}

/// The columns of a partition key, as `pg_get_partkeydef` prints it.
package func columnNames(inPartitionKey text: String) -> Set<String> {
  let statements = (try? parseSQL("CREATE TABLE t () PARTITION BY \(text)")) ?? []
  return statements.reduce(into: []) { names, statement in
    for part in statement.body["partspec"]["partParams"].elements {
      let element = part["PartitionElem"]
      names.formUnion(element["name"].string.map { [$0] } ?? columnNames(in: element["expr"]))
    }
  }
}
