import CatalogLint
import Diagnostics
import Foundation
import Reporting
import SpecFormat
import TestSupport
import Testing

@Suite struct `The rules` {
  @Test func `have codes of their own`() {
    #expect(Set(everyRule.map(\.code)).count == everyRule.count)
  }

  @Test func `are on their page of the documentation`() throws {
    let page = try readText(Repository.path("docs/diagnostics.md"))
    #expect(page == renderRules(everyRule), "run 'vital-spec explain --all > docs/diagnostics.md'")
  }

  @Test(arguments: [("SpecFormat", Rule.all.count), ("CatalogLint", LintRule.all.count)])
  func `are listed, each that a file declares`(target: String, listed: Int) throws {
    let folder = Repository.path("Sources/\(target)/Rules")
    var declared = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where name.hasSuffix(".swift") {
      let found = try readText("\(folder)/\(name)").matches(of: /static let \w+ = (Lint)?Rule\(/)
      #expect(found.count == 1 || name == "Rule+all.swift", "\(name) holds \(found.count) rules")
      declared += found.count
    }
    #expect(declared == listed)
  }

  /// Rules that a document alone can break; the others are shown by the goldens of what is unwise.
  private static let ofDocuments = Rule.all.map(\.code).filter { code in
    !FileManager.default.fileExists(atPath: Repository.path("Tests/Goldens/lint/\(code)/bad.md"))
  }

  @Test(arguments: ofDocuments)
  func `are each shown by a golden`(code: String) throws {
    let golden = GoldenSpec(name: "bad/\(code)")
    #expect(try readText(golden.path("diagnostics.txt")).contains("[\(code)]"))
  }

  @Test(arguments: ofDocuments)
  func `each find nothing once its cure is taken`(code: String) throws {
    let file = try GoldenSpec(name: "bad/\(code)").file("good.md")
    var bag = DiagnosticBag()
    _ = lower(readSpec([file], into: &bag), into: &bag)
    #expect(renderHuman(bag.sorted, files: [file.path: file]) == "")
  }

  @Test func `name the folders of their goldens`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.path("Tests/Goldens/spec/bad"))
    #expect(Set(folders).isSubset(of: Rule.all.map(\.code)))
  }
}
