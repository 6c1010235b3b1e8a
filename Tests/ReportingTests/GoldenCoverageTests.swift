import Foundation
import Reporting
import TestSupport
import Testing

@Suite struct `A coverage report` {
  @Test(arguments: GoldenCoverage.all)
  func `is that of its golden, in every format`(golden: GoldenCoverage) throws {
    let report = try golden.report()
    for format in GoldenCoverage.formats {
      try expect(try format.render(report), in: golden.path(format.file))
    }
  }

  @Test func `of 1,000 tables is that of its golden`() throws {
    try expect(
      renderCoverageMarkdown(ManyTables.missing),
      in: Repository.path("Tests/Goldens/coverage/thousand-tables/report.md"))
  }

  /// `UPDATE_GOLDENS=1` writes the expectations anew, and fails the run.
  private func expect(_ text: String, in path: String) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(text.utf8).write(to: URL(filePath: path))
      Issue.record("recorded \(path)")
    }
    #expect(text == (try readText(path)))
  }
}
