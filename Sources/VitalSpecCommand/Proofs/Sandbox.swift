import CatalogModel
import SQLText
import ScratchServer

/// A catalog on a throw-away server, where all that is asked of it can be tried. The server starts when it is first
/// needed, and goes with the value.
final class Sandbox {
  let catalog: Catalog
  private let platform: Platform
  private var original: (scratch: Scratch, database: SQLText.Identifier)?

  init(_ catalog: Catalog, platform: Platform) {
    self.catalog = catalog
    self.platform = platform
  }

  /// Makes a database that has the catalog, beside those that were made before.
  func makeDatabase() throws -> (scratch: Scratch, database: SQLText.Identifier) {
    let (scratch, database) = try original ?? build()
    return (scratch, try scratch.copy(of: database))
  }

  private func build() throws -> (scratch: Scratch, database: SQLText.Identifier) {
    let scratch = Scratch(server: try ScratchServer(), platform: platform)
    let built = (scratch, try scratch.makeDatabase(catalog))
    original = built
    return built
  }
}
