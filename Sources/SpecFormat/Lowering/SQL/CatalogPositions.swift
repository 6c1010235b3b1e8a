import CatalogModel
import SQLText

/// Where objects stand in the lists of a catalog that keeps its order.
struct CatalogPositions {
  let enums: [QualifiedName: Int]
  let tables: [QualifiedName: Int]
  let views: [QualifiedName: Int]
  /// Of a function the other ones of its name too.
  let functions: [QualifiedName: [Int]]
  /// The tables of the indexes.
  let indexes: [QualifiedName: Int]
  /// The materialized views of theirs.
  let viewIndexes: [QualifiedName: Int]

  init(_ catalog: Catalog) {
    enums = positions(catalog.enums.map(\.name))
    tables = positions(catalog.tables.map(\.name))
    views = positions(catalog.views.map(\.name))
    functions = Dictionary(grouping: catalog.functions.indices) {
      catalog.functions[$0].signature.name
    }
    var indexes: [QualifiedName: Int] = [:]
    for (position, table) in catalog.tables.enumerated().reversed() {
      for index in table.indexes {
        indexes[QualifiedName(schema: table.name.schema, index.name)] = position
      }
    }
    self.indexes = indexes
    viewIndexes = Dictionary(
      catalog.views.enumerated().flatMap { position, view in
        view.indexes.map { (QualifiedName(schema: view.name.schema, $0.name), position) }
      }
    ) { first, _ in first }
  }
}

/// The first position of each name.
private func positions(_ names: [QualifiedName]) -> [QualifiedName: Int] {
  Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
}
