/// A catalog saved as JSON, with the version of its form.
package struct Snapshot: Codable, Sendable {
  package static let currentVersion = 1

  package let version: Int
  package let platform: Platform
  package let catalog: Catalog
  /// `nil` where nobody asked for them: they change from day to day, and a snapshot is to stay as it is.
  package let sizes: [TableSize]?

  package init(_ catalog: Catalog, platform: Platform, sizes: [TableSize]? = nil) {
    self.version = Self.currentVersion
    self.platform = platform
    self.catalog = catalog
    self.sizes = sizes
  }
}
