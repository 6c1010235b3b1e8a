import Foundation

/// A private folder that goes when the value goes.
package final class TemporaryFolder: Sendable {
  package let root: String

  package init() {
    root = FileManager.default.temporaryDirectory
      .appending(path: "vital-spec-test-\(UUID().uuidString)").path()
    try? FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  package func path(_ relative: String) -> String {
    "\(root)/\(relative)"
  }

  /// Writes a file below the folder, making what is missing on the way.
  package func write(_ text: String, to relative: String) throws {
    try write(Array(text.utf8), to: relative)
  }

  package func write(_ bytes: [UInt8], to relative: String) throws {
    let url = URL(filePath: path(relative))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Copies a file or folder of the repository to the same place below this one.
  package func copy(_ relative: String) throws {
    let target = URL(filePath: path(relative))
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Repository.path(relative), toPath: target.path())
  }

  package func read(_ relative: String) throws -> String {
    try readText(path(relative))
  }
}
