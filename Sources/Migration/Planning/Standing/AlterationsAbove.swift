import CatalogModel
import SQLGrammar
import SQLText

/// How a plan alters the columns of tables, in its order, by the columns of those below that this reaches too.
struct AlterationsAbove {
  private var byColumn: [ObjectPath: [(old: Column, new: Column)]] = [:]

  init(_ changes: [Change], tables: [Table], heirsAtLast: Heirs) {
    // A partition that changes its bounds or its parent stands alone meanwhile.
    let moving = Set(
      changes.compactMap { if case .partition(let table, _, _) = $0 { table } else { nil } })
    let staying = tables.map { table in
      var table = table
      if moving.contains(table.name) { table.partition = nil }
      return table
    }
    let before = Heirs(staying)
    for change in changes {
      guard case .column(.alter(let old, let new), _) = change else { continue }
      let heirs = Set(heirsAtLast.columns(below: change.path))
      for path in before.columns(below: change.path) where heirs.contains(path) {
        byColumn[path, default: []].append((old, new))
      }
    }
  }

  /// The column as they leave it; `nil` where none reaches it. Both sides of its own change have the type and the
  /// collation that it gets from above.
  func reach(_ column: Column, of table: QualifiedName) -> Column? {
    guard let alterations = byColumn[.column(column.name, of: table)] else { return nil }
    var reached = column
    for (old, new) in alterations {
      ExpressionComparison.canonical.apply(from: old, to: new, on: &reached)
    }
    reached.type = column.type
    reached.traits?.collation = column.traits?.collation
    return reached
  }
}
