package import CatalogModel
package import Diagnostics
package import Migration

/// All that a report is made of, before anything is judged.
package struct CoverageSubject: Sendable {
  package var spec: SpecContext
  package var files: [SourceFile]
  package var diagnostics: [Diagnostic]
  /// From the catalog to the specification.
  package var diff: CatalogDiff
  /// What the specification asks for, filled with what it leaves open.
  package var wanted: Catalog
  /// The whole catalog, for what no section names.
  package var catalog: Catalog
  package var plan: Plan
  package var platform: Platform
  package var severities: Severities
  /// As `2027-01-31`; a waiver holds to the end of its day.
  package var today: String
  /// The numbers of the sections that there should be.
  package var expected: ClosedRange<Int>?

  package init(
    spec: SpecContext, files: [SourceFile], diagnostics: [Diagnostic], diff: CatalogDiff,
    wanted: Catalog, catalog: Catalog, plan: Plan, platform: Platform,
    severities: Severities = Severities(), today: String, expected: ClosedRange<Int>? = nil
  ) {
    self.spec = spec
    self.files = files
    self.diagnostics = diagnostics
    self.diff = diff
    self.wanted = wanted
    self.catalog = catalog
    self.plan = plan
    self.platform = platform
    self.severities = severities
    self.today = today
    self.expected = expected
  }
}
