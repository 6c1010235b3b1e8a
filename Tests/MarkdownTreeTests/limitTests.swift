import Diagnostics
import MarkdownTree
import Testing

@Suite struct `Keeping limits` {
  @Test func `stops at deep nesting and says where`() {
    let text = MarkedText(String(repeating: ">", count: 20_000) + " text\n\n# After\n")
    #expect(text.document.problems.map(\.kind) == [.nestingTooDeep(limit: 64)])
    #expect(text.nodes(.blockQuote).count == 64)
    #expect(text.nodes(.heading(level: 1)).count == 1)
  }

  @Test func `reads nesting up to the limit`() {
    let text = MarkedText(String(repeating: ">", count: 63) + " text\n")
    #expect(text.document.problems.isEmpty)
    #expect(text.nodes(.paragraph).count == 1)
  }

  @Test func `reads a table at the deepest level`() {
    let quotes = String(repeating: ">", count: 63)
    let text = MarkedText("\(quotes)text\n\(quotes)| a |\n\(quotes)|---|\n\(quotes)| b |\n")
    #expect(text.document.problems.isEmpty)
    #expect(text.cells == [["a"], ["b"]])
  }

  @Test func `takes a table of too many columns for a paragraph`() {
    let header = String(repeating: "| a ", count: 1000) + "|"
    let delimiters = String(repeating: "|---", count: 1000) + "|"
    let rows = String(repeating: "| x |\n", count: 1000)
    let text = MarkedText("Text\n\n1️⃣\(header)2️⃣\n\(delimiters)\n\(rows)\n| a |\n|---|\n")
    #expect(text.document.problems.map(\.kind) == [.tooManyColumns(found: 1000, limit: 256)])
    #expect(text.document.problems.map(\.bytes) == [text["1️⃣", "2️⃣"]])
    #expect(text.cells == [["a"]])
    #expect(text.nodes(.paragraph).count == 2)
  }

  @Test func `takes a table of as many columns as allowed`() {
    let header = String(repeating: "| a ", count: 256) + "|\n"
    let text = MarkedText(header + String(repeating: "|---", count: 256) + "|\n")
    #expect(text.document.problems.isEmpty)
    #expect(text.cells.map(\.count) == [256])
  }

  @Test func `leaves wide lines in code alone`() throws {
    let line = String(repeating: "|---", count: 1000) + "|\n"
    let text = MarkedText("```\n\(line)```\n")
    #expect(text.document.problems.isEmpty)
    #expect(try #require(text.codeBlocks.first).text == line)
  }

  @Test func `refuses a table of little else than missing cells`() {
    let header = String(repeating: "|a", count: 200) + "\n1️⃣"
    let delimiters = String(repeating: "|-", count: 200) + "2️⃣\n"
    let rows = String(repeating: "x\n", count: 5000)
    let text = MarkedText(header + delimiters + rows + "\n| a |\n|---|\n| b |\n")
    #expect(text.document.problems.map(\.kind) == [.tableTooCostly])
    #expect(text.document.problems.map(\.bytes) == [text["1️⃣", "2️⃣"]])
    #expect(text.cells == [["a"], ["b"]])
  }

  @Test(.timeLimit(.minutes(1))) func `refuses a table that cmark would be slow at`() {
    let rows = String(repeating: "|-|-|\n|-|-|-|\n", count: 6000)
    let row = String(repeating: "|", count: 60_000)
    let text = MarkedText(rows + "\na|b\n-|-\n" + row)
    let refused = text.document.problems.filter { $0.kind == .tableTooCostly }
    #expect(refused.count == 2)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a", "| ", "`", "*a ", "[a](", "&", "<a:"])
  func `reads a line of a megabyte`(_ unit: String) {
    let bytes = Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8)
    let file = SourceFile(path: "spec.md", bytes: bytes)
    #expect(parseMarkdown(file).root.withDescendants.count > 1)
    #expect(!scanInlines(0..<bytes.count, in: file).isEmpty)
  }

  @Test func `reports NUL bytes and keeps places`() {
    let text = MarkedText("a\u{0}b\n\n```\nx\u{0}y\n```\n\n| a\u{0} | 1️⃣b2️⃣ |\n|---|---|\n")
    #expect(text.document.problems.map(\.kind) == [.nulByte])
    #expect(text.document.problems.map(\.bytes) == [1..<2])
    #expect(text.places(.tableCell).last == text["1️⃣", "2️⃣"])
    #expect(text.codeBlocks.map(\.text) == ["x\u{1A}y\n"])
  }

  @Test(arguments: ["\u{B}\ntext\n", "- \u{C}\n  text\n", "\u{C}\n| a |\n|---|\n"])
  func `survives lines of control characters`(_ markdown: String) {
    let text = MarkedText(markdown)
    #expect(text.nodes(.paragraph).count == 1)
  }

  @Test func `survives bytes that are no UTF-8`() {
    let bytes: [UInt8] =
      Array("# ".utf8) + [0xFF, 0xC3] + Array("\n\n**".utf8) + [0xE2, 0x82] + Array("**\n".utf8)
    let file = SourceFile(path: "spec.md", bytes: bytes)
    let root = parseMarkdown(file).root
    #expect(root.outline == "document(h1 paragraph)")
    #expect(
      root.children.map { plainText($0.bytes, in: file) } == ["\u{FFFD}\u{FFFD}", "\u{FFFD}"])
  }
}
