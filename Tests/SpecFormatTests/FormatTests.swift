import Diagnostics
import Foundation
import SpecFormat
import TestSupport
import Testing

/// A folder with a document and its canonical form. `UPDATE_GOLDENS=1` writes the latter anew, and fails the
/// run.
private let formatted: [String] = {
  let root = Repository.path("Tests/Goldens/fmt")
  return ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
}()

@Suite struct `The canonical form` {
  @Test(arguments: formatted)
  func `of a document is its golden, and its own`(name: String) throws {
    let before = try read("\(name)/before.md")
    let formatted = formatSpec(before)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      let path = Repository.path("Tests/Goldens/fmt/\(name)/after.md")
      try Data(formatted).write(to: URL(filePath: path))
      Issue.record("recorded \(path)")
    }
    let after = try read("\(name)/after.md")
    #expect(
      String(decoding: formatted, as: UTF8.self) == String(decoding: after.bytes, as: UTF8.self))
    #expect(formatSpec(after) == after.bytes)
  }

  @Test(arguments: formatted)
  func `of a document says what the document says`(name: String) throws {
    let before = Reading(try read("\(name)/before.md").bytes)
    let after = Reading(try read("\(name)/after.md").bytes)
    #expect(after.catalog == before.catalog)
    #expect(after.findings.map(\.rule.code) == before.findings.map(\.rule.code))
  }

  @Test func `has documents`() {
    #expect(formatted.count >= 20)
  }

  private func read(_ path: String) throws -> SourceFile {
    let url = URL(filePath: Repository.path("Tests/Goldens/fmt/\(path)"))
    return SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: url)))
  }
}
