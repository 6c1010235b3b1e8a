package import CatalogModel
package import SQLText

/// What the rules look at: a catalog without the tables that are managed elsewhere.
package struct LintSubject: Sendable {
  let tables: [Table]
  let functions: [Function]
  let platform: Platform

  package init(_ catalog: Catalog, platform: Platform, existing: Set<QualifiedName> = []) {
    self.tables = catalog.tables.filter { !existing.contains($0.name) }
    self.functions = catalog.functions
    self.platform = platform
  }
}
