package import CatalogModel
package import SQLText

/// What the rules look at: a catalog without the tables that are managed elsewhere.
package struct LintSubject: Sendable {
  let tables: [Table]
  let views: [View]
  let functions: [Function]
  let extensions: [Extension]
  let platform: Platform

  package init(_ catalog: Catalog, platform: Platform, existing: Set<QualifiedName> = []) {
    self.tables = catalog.tables.filter { !existing.contains($0.name) }
    self.views = catalog.views
    self.functions = catalog.functions
    self.extensions = catalog.extensions
    self.platform = platform
  }
}
