import CatalogModel
import CatalogSQL
import SQLText

/// A comment on a relation keeps others from changing its schema meanwhile; that on a part of one, nobody.
func commentStatement(
  _ text: String?, on path: ObjectPath, in standing: Standing
) -> PlanStatement {
  let relation: QualifiedName? =
    switch path {
    case .sequence(let name), .table(let name), .foreignTable(let name), .attributes(let name),
      .inheritance(let name), .view(let name), .materializedView(let name), .column(_, let name):
      name
    case .index(let name, let table): QualifiedName(schema: table.schema, name)
    case .schema, .extension, .enumType, .function, .procedure, .constraint, .policy, .trigger,
      .rule, .standalone:
      nil
    }
  return PlanStatement(
    comment(text, on: path),
    locks: relation.map { standing.lock(.shareUpdateExclusive, on: $0) } ?? [])
}

func commenting(
  from old: String?, to new: String?, on path: ObjectPath, in standing: Standing
) -> [PlanStatement] {
  old == new ? [] : [commentStatement(new, on: path, in: standing)]
}
