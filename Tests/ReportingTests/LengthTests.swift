import Reporting
import Testing

@Suite struct `The length of a Markdown report` {
  @Test(arguments: [true, false], [3_000, 5_000, 10_000, 30_000, 59_000])
  func `stays within its bound, and no table is cut`(isEmpty: Bool, limit: Int) {
    var report = isEmpty ? ManyTables.missing : ManyTables.drifted
    report.scripts = [
      CoverageScript(title: "a.sql", text: String(repeating: "select 1;\n", count: 9_000))
    ]
    let text = renderCoverageMarkdown(report, limit: limit)
    #expect(text.utf8.count <= limit)
    #expect(text.utf8.count > limit / 2, "there is room for more")
    #expect(text.contains("## ⚪ Pass, as nothing is demanded"))
    #expect(text.contains("left out for length") || text.contains("Left out for length"))
    expectWhole(text)
  }

  @Test func `of 1,000 tables is far below what GitHub takes`() {
    for report in [ManyTables.missing, ManyTables.drifted, ManyTables.complete] {
      let text = renderCoverageMarkdown(report)
      #expect(text.count < 60_000)
      expectWhole(text)
    }
  }

  @Test(arguments: GoldenCoverage.all)
  func `leaves nothing out where there is room`(golden: GoldenCoverage) throws {
    let text = renderCoverageMarkdown(try golden.report())
    #expect(!text.contains("eft out for length"))
    expectWhole(text)
  }

  /// Every table has one width, and what opens is closed.
  private func expectWhole(_ text: String) {
    var width: Int?
    var isFenced = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isFenced.toggle() }
      guard !isFenced, line.hasPrefix("|") else {
        width = nil
        continue
      }
      let cells = line.replacing("\\|", with: "").split(separator: "|").count
      #expect(width == nil || width == cells)
      #expect(line.hasSuffix("|"))
      width = width ?? cells
    }
    #expect(!isFenced)
    #expect(
      text.ranges(of: "<details>").count == text.ranges(of: "</details>").count)
  }
}
