/// A catalog saved as JSON, with the version of its form.
package struct Snapshot: Codable, Sendable {
  package static let currentVersion = 1

  package let version: Int
  package let platform: Platform
  package let catalog: Catalog

  package init(_ catalog: Catalog, platform: Platform) {
    self.version = Self.currentVersion
    self.platform = platform
    self.catalog = catalog
  }
}
