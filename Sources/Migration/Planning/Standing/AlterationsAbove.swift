import CatalogModel
import SQLGrammar
import SQLText

/// How a plan alters the columns of tables, in its order, by the columns of those below that this reaches too.
struct AlterationsAbove {
  private var byColumn: [ObjectPath: [(old: Column, new: Column)]] = [:]

  init(_ changes: [Change], tables: [Table], heirsAtLast: Heirs) {
    let before = Heirs(tablesStaying(tables, under: changes))
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

/// The tables with those above them that they never leave: a partition that changes its bounds, or an heir whose parents
/// change places, stands alone meanwhile.
private func tablesStaying(_ tables: [Table], under changes: [Change]) -> [Table] {
  var left: [QualifiedName: Set<QualifiedName>] = [:]
  for change in changes {
    switch change {
    case .partition(let table, let old?, _): left[table, default: []].insert(old.parent)
    case .parents(let table, let old, let new):
      left[table, default: []].formUnion(Set(old).subtracting(new))
    default: break
    }
  }
  return tables.map { table in
    guard let left = left[table.name] else { return table }
    var table = table
    if let partition = table.partition, left.contains(partition.parent) { table.partition = nil }
    table.parents.removeAll(where: left.contains)
    return table
  }
}
