import CatalogModel
import Diagnostics
import Foundation
import Migration
import Reporting
import SpecFormat
import TestSupport
import Testing

/// A folder with a document and what is read from it. `UPDATE_GOLDENS=1` writes the expectations anew, and
/// fails the run.
struct GoldenSpec: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }

  static let all: [GoldenSpec] = {
    let root = Repository.path("Tests/Goldens/spec")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return names.filter { $0.hasSuffix("/input.md") }.sorted()
      .map { GoldenSpec(name: String($0.dropLast("/input.md".count))) }
  }()

  func path(_ file: String) -> String {
    Repository.path("Tests/Goldens/spec/\(name)/\(file)")
  }

  func file(_ name: String) throws -> SourceFile {
    SourceFile(path: name, bytes: [UInt8](try Data(contentsOf: URL(filePath: path(name)))))
  }
}

@Suite struct `Reading a specification` {
  @Test func `finds the golden documents`() {
    #expect(GoldenSpec.all.count >= 10)
  }

  @Test(arguments: GoldenSpec.all)
  func `gives the model, the diagnostics and the SQL of its golden`(golden: GoldenSpec) throws {
    let file = try golden.file("input.md")
    var bag = DiagnosticBag()
    let document = readSpec([file], into: &bag)
    let desired = lower(document, into: &bag)
    let spec = SpecContext(document: document, desired: desired)
    try expect(renderModelTree(spec), in: golden.path("model.txt"))
    let found = renderHuman(bag.sorted, files: [file.path: file])
    try expect(found, in: golden.path("diagnostics.txt"))
    let plan = planChanges(diffCatalogs(from: Catalog(), to: desired.catalog).changes)
    let script = renderScript(plan, title: golden.name, direction: .up, spec: spec)
    try expect(script, in: golden.path("up.sql"))
  }

  private func expect(_ text: String, in path: String) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(text.utf8).write(to: URL(filePath: path))
      Issue.record("recorded \(path)")
    }
    #expect(text == (try readText(path)))
  }
}
