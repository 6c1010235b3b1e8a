import CatalogModel
import Reporting
import Testing

/// A specification of many tables, whose names are as long as names can be.
private func specification(tables: Int, type: String) -> Specification {
  var text = "# Large (Sections 1–\(tables / 10))\n"
  for number in 0..<tables {
    if number % 10 == 0 { text += "\n## Section \(number / 10 + 1): Part \(number / 10 + 1)\n" }
    let name = "table_\(number)_" + String(repeating: "x", count: 50)
    text += """

      ### `\(name)`

      | Field | Type | Required | Rules |
      |---|---|---|---|
      | `id` | uuid | yes | |
      | `state` | text | | \(type) |
      | `note` | \(type.hasPrefix("open") ? "text" : "varchar(20)") | | |

      **Primary key**: `id`

      **Policies**:

      - `everyone` for all to `public`: `true`

      """
  }
  return Specification(text)
}

private let large = specification(tables: 1_000, type: "open, closed")
private let other = specification(tables: 1_000, type: "new, old").catalog
private let missing = compare(on: large, in: Catalog())
private let drifted = compare(on: large, in: other, base: CoverageBase(missing, named: "main"))
private let complete = compare(on: large, in: large.catalog)

@Suite struct `The length of a Markdown report` {
  @Test(arguments: [true, false], [3_000, 5_000, 10_000, 30_000, 59_000])
  func `stays within its bound, and no table is cut`(isEmpty: Bool, limit: Int) {
    var report = isEmpty ? missing : drifted
    report.scripts = [
      CoverageScript(title: "a.sql", text: String(repeating: "select 1;\n", count: 9_000))
    ]
    let text = renderCoverageMarkdown(report, limit: limit)
    #expect(text.utf8.count <= limit)
    #expect(text.utf8.count > limit / 2, "there is room for more")
    #expect(text.contains("## ✅ Pass"))
    #expect(text.contains("left out for length") || text.contains("Left out for length"))
    expectWhole(text)
  }

  @Test func `of 1,000 tables is far below what GitHub takes`() {
    for report in [missing, drifted, complete] {
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
