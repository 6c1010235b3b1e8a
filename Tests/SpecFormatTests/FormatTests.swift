import Diagnostics
import Foundation
import SpecFormat
import TestSupport
import Testing

/// A folder with a document and its canonical form.
private let formatted: [String] = {
  let root = Repository.path("Tests/Goldens/fmt")
  return ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
}()

@Suite struct `The canonical form` {
  @Test(arguments: formatted)
  func `of a document is its golden, and its own`(name: String) throws {
    let before = try read("\(name)/before.md")
    let after = try read("\(name)/after.md")
    #expect(
      String(decoding: formatSpec(before), as: UTF8.self)
        == String(decoding: after.bytes, as: UTF8.self))
    #expect(formatSpec(after) == after.bytes)
  }

  @Test func `has documents`() {
    #expect(formatted.count >= 9)
  }

  private func read(_ path: String) throws -> SourceFile {
    let url = URL(filePath: Repository.path("Tests/Goldens/fmt/\(path)"))
    return SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: url)))
  }
}
