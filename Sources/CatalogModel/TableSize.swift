package import SQLText

/// How much a table holds, as the server last counted.
package struct TableSize: Hashable, Codable, Sendable {
  package var table: QualifiedName
  package var rows: Int
  /// Of 8 kB, in most builds.
  package var pages: Int

  package init(of table: QualifiedName, rows: Int, pages: Int) {
    self.table = table
    self.rows = rows
    self.pages = pages
  }
}
