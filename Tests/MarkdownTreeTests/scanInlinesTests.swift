import Diagnostics
import MarkdownTree
import Testing

@Suite struct `Scanning inline text` {
  /// The spans in short: code in backticks, strong text in stars, links with their target.
  private func spans(_ markdown: String) -> [String] {
    let text = MarkedText(markdown)
    return scanInlines(text.everything, in: text.file).map { span in
      let core =
        switch span.kind {
        case .text: span.text
        case .code: "`\(span.text)`"
        case .lineBreak: "⏎"
        }
      let strong = span.isStrong ? "**\(core)**" : core
      return span.linkTarget.map { "\(strong) → \($0)" } ?? strong
    }
  }

  @Test(arguments: [
    ("plain", ["plain"]),
    ("`code` text", ["`code`", " text"]),
    ("**Purpose**: text", ["**Purpose**", ": text"]),
    ("__Purpose__: text", ["**Purpose**", ": text"]),
    ("*em* and _em_", ["em and em"]),
    ("***both***", ["**both**"]),
    ("**a *b* c**", ["**a b c**"]),
    ("**a `b` c**", ["**a **", "**`b`**", "** c**"]),
    ("snake_case_name", ["snake_case_name"]),
    ("a * b * c", ["a * b * c"]),
    ("2*3*4", ["234"]),
    ("_private and __dunder", ["_private and __dunder"]),
    ("**open", ["**open"]),
    ("a ** b", ["a ** b"]),
    ("größe_und_ä", ["größe_und_ä"]),
    ("~~old~~", ["~~old~~"]),
  ])
  func `pairs marks of emphasis`(_ markdown: String, _ expected: [String]) {
    #expect(spans(markdown) == expected)
  }

  @Test(arguments: [
    ("``a ` b``", ["`a ` b`"]),
    ("` a `", ["`a`"]),
    ("`  `", ["`  `"]),
    ("`a", ["`a"]),
    ("``a`", ["``a`"]),
    ("`a` ``b", ["`a`", " ``b"]),
    ("`a\\`", ["`a\\`"]),
    ("`**a**`", ["`**a**`"]),
    ("`a\nb`", ["`a b`"]),
    ("`&amp;`", ["`&amp;`"]),
    ("`a \\| b`", ["`a \\| b`"]),
  ])
  func `takes code as it stands`(_ markdown: String, _ expected: [String]) {
    #expect(spans(markdown) == expected)
  }

  @Test func `tells an escaped backtick from code`() {
    let text = MarkedText("\\`a`")
    #expect(scanInlines(text.everything, in: text.file).map(\.kind) == [.text])
  }

  @Test(arguments: [
    ("snake\\_case", ["snake_case"]),
    ("\\*a\\*", ["*a*"]),
    ("a \\| b", ["a | b"]),
    ("C:\\dir", ["C:\\dir"]),
    ("&lt;uuid&gt; &amp; &quot;x&quot;", ["<uuid> & \"x\""]),
    ("a&nbsp;b", ["a\u{A0}b"]),
    ("&#8211;&#x2013;", ["––"]),
    ("a & b; &unknown; &;", ["a & b; &unknown; &;"]),
    ("\\&lt;", ["&lt;"]),
  ])
  func `resolves escapes and entities`(_ markdown: String, _ expected: [String]) {
    #expect(spans(markdown) == expected)
  }

  @Test(arguments: [
    ("see [the **spec**](a.md) now", ["see ", "the  → a.md", "**spec** → a.md", " now"]),
    ("[`id`](#id \"title\")", ["`id` → #id"]),
    ("[a](<b c>)", ["a → b c"]),
    ("[a](b\\)c&amp;d)", ["a → b)c&d"]),
    ("[a](f(x))", ["a → f(x)"]),
    ("![alt *text*](pic.png)", ["alt text"]),
    ("[![alt](pic.png)](a.md)", ["alt → a.md"]),
    ("<https://example.com/a_b_>", ["https://example.com/a_b_ → https://example.com/a_b_"]),
    ("<me@example.com>", ["me@example.com → mailto:me@example.com"]),
    ("int[3][4]", ["int[3][4]"]),
    ("text[] (required)", ["text[] (required)"]),
    ("text[](x)", ["text[](x)"]),
    ("[a](b c)", ["[a](b c)"]),
    ("[a [b](c) d](e)", ["[a ", "b → c", " d](e)"]),
    ("`[a`](b)", ["`[a`", "](b)"]),
    ("*[a*](b)", ["*", "a* → b"]),
    ("a < b > c", ["a < b > c"]),
    ("<uuid>", ["<uuid>"]),
  ])
  func `reduces links to their text`(_ markdown: String, _ expected: [String]) {
    #expect(spans(markdown) == expected)
  }

  @Test(arguments: [
    "a\nb", "a  \nb", "a\\\nb", "a\r\nb", "a\r  b", "a<br>b", "a<BR/>b", "a<br />b", "a\n\tb",
  ])
  func `knows line breaks`(_ markdown: String) {
    #expect(spans(markdown) == ["a", "⏎", "b"])
  }

  @Test(arguments: [
    "> 1️⃣a\n> b2️⃣\n", "- 1️⃣a\n  b2️⃣\n", "> - > 1️⃣a\n>   > b2️⃣\n", "> 1️⃣a\nb2️⃣\n",
    "1. > 1️⃣a\r\n   > b2️⃣\r\n",
  ])
  func `skips what begins the next line`(_ markdown: String) {
    let text = MarkedText(markdown)
    let spans = scanInlines(text["1️⃣", "2️⃣"], in: text.file)
    #expect(spans.map(\.text) == ["a", "\n", "b"])
  }

  @Test func `keeps a comparison that begins a line`() {
    let text = MarkedText("- 1️⃣must be\n      >= 182️⃣\n")
    #expect(text.places(.paragraph) == [text["1️⃣", "2️⃣"]])
    #expect(plainText(text["1️⃣", "2️⃣"], in: text.file) == "must be >= 18")
  }

  @Test func `marks emphasis at the start of a quoted line`() {
    let text = MarkedText("> 1️⃣a\n>**b**2️⃣\n")
    #expect(scanInlines(text["1️⃣", "2️⃣"], in: text.file).map(\.isStrong) == [false, false, true])
  }

  @Test func `gives each span its place`() {
    let text = MarkedText("1️⃣ä 🙂 2️⃣**3️⃣b4️⃣** `5️⃣c6️⃣` [7️⃣d8️⃣](e)")
    let spans = scanInlines(text.everything, in: text.file)
    #expect(spans.map(\.text) == ["ä 🙂 ", "b", " ", "c", " ", "d"])
    #expect(spans[0].bytes == text["1️⃣", "2️⃣"])
    #expect(spans[1].bytes == text["3️⃣", "4️⃣"])
    #expect(spans[3].bytes == text["5️⃣", "6️⃣"])
    #expect(spans[5].bytes == text["7️⃣", "8️⃣"])
  }

  @Test(arguments: [
    ("numeric(10,2) 1️⃣default2️⃣ 0", "default"),
    ("1️⃣snake\\_case2️⃣ uuid", "snake_case"),
    ("a\\_b 1️⃣uuid2️⃣", "uuid"),
    ("&lt;a&gt; 1️⃣ä\\*b2️⃣ c", "ä*b"),
    ("*em* 1️⃣uuid2️⃣ x", "uuid"),
    ("*em* x 1️⃣uuid2️⃣", "uuid"),
  ])
  func `finds a part of a text in the file`(_ markdown: String, _ part: String) throws {
    let text = MarkedText(markdown)
    let span = try #require(scanInlines(text.everything, in: text.file).first)
    let found = try #require(span.text.firstRange(of: part))
    let start = span.text.utf8.distance(from: span.text.startIndex, to: found.lowerBound)
    let stretch = start..<start + part.utf8.count
    #expect(text.file.text(span.bytes(ofText: stretch)) == text.file.text(text["1️⃣", "2️⃣"]))
  }

  @Test func `finds a part of code after an escaped pipe`() throws {
    let text = MarkedText("| a | b |\n|---|---|\n| x | `a \\| 1️⃣b2️⃣ c` |\n")
    let cell = try #require(text.nodes(.tableCell).last)
    let span = try #require(scanInlines(cell.bytes, in: text.file).first)
    #expect(span.text == "a | b c")
    #expect(span.bytes(ofText: 4..<5) == text["1️⃣", "2️⃣"])
  }

  @Test func `knows the escapes of a table row`() throws {
    let text = MarkedText("| a |\n|---|\n| x \\| `y \\| z` \\\\| |\n")
    #expect(text.cells.last == ["x | y | z |"])
  }

  @Test func `holds a stretch within the file`() {
    let text = MarkedText("abc")
    #expect(scanInlines(1..<99, in: text.file).map(\.text) == ["bc"])
    #expect(scanInlines(7..<9, in: text.file).isEmpty)
  }
}

@Suite struct `Plain text` {
  @Test(arguments: [
    ("a  \n  b", "a b"),
    ("  `a  b`\t**c** ", "a b c"),
    ("a<br>b", "a b"),
    ("&nbsp;", ""),
    ("a &nbsp; b", "a b"),
    ("", ""),
  ])
  func `joins spans on one line`(_ markdown: String, _ expected: String) {
    let text = MarkedText(markdown)
    #expect(plainText(text.everything, in: text.file) == expected)
  }
}
