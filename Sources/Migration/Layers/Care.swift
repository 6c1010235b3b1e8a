package import CatalogModel
package import SQLText

/// How much a plan spares those who use the database while it runs.
package struct Care: Sendable {
  /// Whether what takes time runs beside them, and not in the one transaction of everything else.
  package var isOnline: Bool
  /// The sizes of tables, where a server has told; one of which nothing is known counts as large.
  package var sizes: [QualifiedName: TableSize]
  /// Tables with fewer rows are not worth the trouble; 0 where all are.
  package var smallTable: Int

  package init(
    isOnline: Bool = true, sizes: [QualifiedName: TableSize] = [:], smallTable: Int = 0
  ) {
    self.isOnline = isOnline
    self.sizes = sizes
    self.smallTable = smallTable
  }

  package static let offline = Care(isOnline: false)
}
