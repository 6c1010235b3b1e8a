import CatalogModel
import Reporting
import Testing

/// The addresses of headings, as GitHub makes them.
@Suite struct `A link to a heading` {
  private func link(under text: String) -> String? {
    let table = "| Field | Type |\n|---|---|\n| `id` | uuid |\n"
    let report = compare(on: Specification("# Library\n\n\(text)\n\n\(table)"), in: Catalog())
    let page = renderCoverageMarkdown(report, links: .anchors(relativeTo: "../"))
    return page.firstMatch(of: /table `public\.books`.*library\.md#([^)]*)\)/)
      .map { String($0.output.1) }
  }

  @Test(arguments: [
    ("## Section 1: A\n\n### `books`", "books"),
    ("## Section 1: Bücher & Co.\n\n### Table `books`", "table-books"),
    ("## Section 1: A\n\n### [`books`](https://example.org/b)", "books"),
    ("## Books\n\n## Section 1: A\n\n### `books`", "books-1"),
    ("````\n```\n## Books\n````\n\n## Section 1: A\n\n### `books`", "books"),
    ("## Section 1: A\n\n### `books` ###", "books"),
  ])
  func `is of its words, and counted where others are alike`(text: String, anchor: String) {
    #expect(link(under: text) == anchor)
  }
}
