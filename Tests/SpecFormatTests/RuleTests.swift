import Diagnostics
import Foundation
import SpecFormat
import TestSupport
import Testing

@Suite struct `The rules` {
  @Test func `have codes of their own`() {
    #expect(Set(Rule.all.map(\.code)).count == Rule.all.count)
  }

  @Test func `are on their page of the documentation`() throws {
    let page = try readText(Repository.path("docs/diagnostics.md"))
    #expect(page == renderRules(Rule.all), "run 'vital-spec explain --all > docs/diagnostics.md'")
  }

  @Test func `are listed, each that a file declares`() throws {
    let folder = Repository.path("Sources/SpecFormat/Rules")
    var declared = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where name.hasSuffix(".swift") {
      let found = try readText("\(folder)/\(name)").matches(of: /static let \w+ = Rule\(/).count
      #expect(found <= 1, "\(name) holds \(found) rules")
      declared += found
    }
    #expect(declared == Rule.all.count)
  }

  @Test(arguments: Rule.all.map(\.code))
  func `are each shown by a golden`(code: String) throws {
    let shown = try GoldenSpec.all.contains { golden in
      try readText(golden.path("diagnostics.txt")).contains("[\(code)]")
    }
    let needsNoDocument = ["missing-file", "not-text", "too-large"].contains(code)
    #expect(shown || needsNoDocument)
  }
}
