import CatalogModel
import CatalogSQL
import SQLText

/// The changes with what is granted on a column alone granted again, where the same is taken from a role on the whole
/// table: PostgreSQL takes both at once.
func keepingColumnGrants(_ changes: [Change], _ context: PlanContext) -> [Change] {
  let stated = Set(changes.map(\.path))
  let tables = Dictionary(context.after.tables.map { ($0.name, $0) }) { first, _ in first }
  return changes
    + changes.flatMap { change -> [Change] in
      guard case .grants(.table(let name), let old, let new) = change, let table = tables[name]
      else { return [] }
      let lost = LostRights(from: old, to: new)
      return table.columns.compactMap { column in
        guard let grants = column.grants, lost.reach(grants),
          !stated.contains(.column(column.name, of: name))
        else { return nil }
        return .grants(on: .column(column.name, of: name), from: grants, to: grants)
      }
    }
}
