/// A catalog saved as JSON, with the version of its form.
package struct Snapshot: Sendable {
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

/// The version of the server stands beside the catalog, which is the same on another server.
extension Snapshot: Codable {
  private enum CodingKeys: CodingKey {
    case version, platform, serverVersion, catalog, sizes
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(version, forKey: .version)
    try container.encode(platform, forKey: .platform)
    try container.encodeIfPresent(catalog.serverVersion, forKey: .serverVersion)
    try container.encode(catalog, forKey: .catalog)
    try container.encodeIfPresent(sizes, forKey: .sizes)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    version = try container.decode(Int.self, forKey: .version)
    platform = try container.decode(Platform.self, forKey: .platform)
    var catalog = try container.decode(Catalog.self, forKey: .catalog)
    catalog.serverVersion = try container.decodeIfPresent(Int.self, forKey: .serverVersion)
    self.catalog = catalog
    sizes = try container.decodeIfPresent([TableSize].self, forKey: .sizes)
  }
}
