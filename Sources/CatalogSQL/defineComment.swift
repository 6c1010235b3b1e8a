package import CatalogModel
package import SQLText

/// `COMMENT ON` any object; `nil` takes the comment away.
package func comment(_ text: String?, on path: ObjectPath) -> SQL {
  let value = text.map(SQL.literal) ?? "null"
  return "comment on \(commentTarget(path)) is \(value)"
}

func commentTarget(_ path: ObjectPath) -> SQL {
  switch path {
  case .schema(let name): "schema \(name)"
  case .extension(let name): "extension \(name)"
  case .enumType(let name): "type \(name)"
  case .function(let signature): "function \(signatureSQL(signature))"
  case .procedure(let signature): "procedure \(signatureSQL(signature))"
  case .sequence(let name): "sequence \(name)"
  case .table(let name): "table \(name)"
  case .foreignTable(let name): "foreign table \(name)"
  case .attributes(let name), .inheritance(let name): "table \(name)"
  case .view(let name): "view \(name)"
  case .materializedView(let name): "materialized view \(name)"
  case .column(let name, let table): "column \(table).\(name)"
  case .constraint(let name, let table): "constraint \(name) on \(table)"
  case .index(let name, let table): "index \(QualifiedName(schema: table.schema, name))"
  case .policy(let name, let table): "policy \(name) on \(table)"
  case .trigger(let name, let table): "trigger \(name) on \(table)"
  case .rule(let name, let table): "rule \(name) on \(table)"
  case .standalone(let kind, let name): "\(SQL(verbatim: kind.rawValue)) \(name.sql)"
  }
}

package func createEnum(_ type: EnumType) -> SQL {
  "create type \(type.name) as enum (\(type.values.map(SQL.literal).joined()))"
}
