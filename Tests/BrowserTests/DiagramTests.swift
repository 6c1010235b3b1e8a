import Foundation
import TestSupport
import Testing

/// The diagrams of the Markdown reports, as Mermaid reads and draws them.
@Suite(.serialized) struct `A diagram in Markdown` {
  private static let paths =
    `The coverage page`.names.map { "Tests/Goldens/coverage/\($0)/report.md" }
    + ["Tests/Goldens/coverage/thousand-tables/report.md", "output/coverage.md"]

  @Test func `is drawn by Mermaid, each of its tables once`() throws {
    let browser = try Browser()
    let folder = TemporaryFolder()
    try folder.write("<!doctype html><title>Diagrams</title><body></body>", to: "page.html")
    try browser.open(folder.path("page.html"))
    _ = try browser.evaluate(try WebAsset.mermaid.text() + "; true")
    _ = try browser.evaluate("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })")
    var count = 0
    for path in Self.paths {
      let page = try readText(Repository.path(path))
      guard let match = page.firstMatch(of: /```mermaid\n([^`]*)```/) else { continue }
      count += 1
      let diagram = String(match.output.1)
      let word = try #require(
        String(data: JSONEncoder().encode(diagram), encoding: .utf8))
      let drawn = try browser.text(
        """
        mermaid.render('diagram\(count)', \(word)).then(({ svg }) => svg, (error) => 'refused: ' + error.message)
        """)
      #expect(drawn.hasPrefix("<svg"), "\(path): \(drawn.prefix(400))")
      let entities = diagram.matches(of: /(?m)^ {2}t\d+\[/).count
      let boxes = drawn.matches(of: /class="node\s/).count
      #expect(entities > 0)
      #expect(boxes == entities, "\(path)")
      #expect(!drawn.contains("<script"))
    }
    #expect(count >= 4)
  }
}
