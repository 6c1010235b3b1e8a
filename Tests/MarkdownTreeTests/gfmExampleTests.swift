import Diagnostics
import Foundation
import MarkdownTree
import TestSupport
import Testing

/// An example of the specification of GitHub Flavored Markdown, and what it is to become.
struct GFMExample: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }

  static let all: [GFMExample] = {
    let folder = Repository.path("Tests/Goldens/gfm")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".html") }.sorted()
      .map { GFMExample(name: String($0.dropLast(5))) }
  }()

  func read(_ ending: String) throws -> String {
    try readText(Repository.path("Tests/Goldens/gfm/\(name).\(ending)"))
  }
}

@Suite struct `The examples of GitHub's specification` {
  @Test func `are there`() {
    #expect(GFMExample.all.count >= 25)
  }

  @Test(arguments: GFMExample.all)
  func `have their tables, rows, cells and text`(example: GFMExample) throws {
    let file = SourceFile(path: "spec.md", text: try example.read("md"))
    // A link by reference stays text, because `int[3][]` is a type.
    let rendered = html(parseMarkdown(file).root, in: file)
      .replacing(/\[([^\]]*)\]\[\]/) { $0.1 }
    #expect(shape(of: rendered) == shape(of: try example.read("html")))
  }

  /// Tables as GitHub writes them, and of everything else the text.
  private func html(_ node: MarkdownNode, in file: SourceFile) -> String {
    switch node.kind {
    case .table:
      let columns = node.children.first?.children.count ?? 0
      let rows = node.children.map { row in
        let missing = String(repeating: "<td></td>", count: max(0, columns - row.children.count))
        let mark = row.kind == .tableRow(isHeader: true) ? "th" : "td"
        let cells = row.children.map { "<\(mark)>\(plainText($0.bytes, in: file))</\(mark)>" }
        return "<tr>\(cells.joined())\(missing)</tr>"
      }
      return "<table>\(rows.joined())</table>"
    case .codeBlock(let code): return code.text.replacing("<", with: "&lt;")
    case .htmlBlock: return file.text(node.bytes)
    case .paragraph, .heading: return plainText(node.bytes, in: file) + "\n"
    default: return node.children.map { html($0, in: file) }.joined(separator: "\n")
    }
  }

  /// The marks of tables and the text between them, white space folded.
  private func shape(of html: String) -> [String] {
    let parts = html.replacing(/<(\/?(?:table|tr|th|td))\b[^>]*>/) { "\u{1}⟨\($0.1)⟩\u{1}" }
    return parts.replacing(/<[^>]*>/, with: "").split(separator: "\u{1}")
      .map { line in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
          .reduce(line.split(whereSeparator: \.isWhitespace).joined(separator: " ")) {
            $0.replacing($1.0, with: $1.1)
          }
      }
      .filter { !$0.isEmpty }
  }
}
