import CatalogModel
import SQLText

extension Lowering {
  /// A reference without columns leads to the primary key of its target, and to `id` where the target is
  /// managed elsewhere.
  mutating func resolveReferences() {
    var keys: [QualifiedName: [Identifier]] = [:]
    for table in desired.catalog.tables {
      for constraint in table.constraints {
        if case .primaryKey(let columns) = constraint.rule { keys[table.name] = columns }
      }
    }
    for table in desired.catalog.tables.indices {
      for position in desired.catalog.tables[table].constraints.indices {
        let rule = desired.catalog.tables[table].constraints[position].rule
        guard case .foreignKey(var key) = rule, key.targetColumns.isEmpty else { continue }
        key.targetColumns = keys[key.target] ?? ["id"]
        desired.catalog.tables[table].constraints[position].rule = .foreignKey(key)
      }
    }
  }
}
