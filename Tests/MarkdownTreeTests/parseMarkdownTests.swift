import Diagnostics
import MarkdownTree
import Testing

@Suite struct `Reading Markdown` {
  @Test func `knows every kind of block`() {
    let text = MarkedText(
      """
      # Title

      Text

      - item
        1. inner

      | a |
      |---|
      | b |

      ```sql
      select 1;
      ```

      > quote

      ---

      <div>
      </div>
      """)
    #expect(
      text.document.root.outline
        == "document(h1 paragraph ul(item(paragraph ol(item(paragraph)))) "
        + "table(header(cell) row(cell)) code quote(paragraph) rule html)")
    #expect(text.document.problems.isEmpty)
  }

  @Test func `gives the document the whole file`() {
    let text = MarkedText("\n\nText\n\n")
    #expect(text.document.root.bytes == text.everything)
  }

  @Test(arguments: ["", " ", "\n", "\r\n\r\n", "\t \n\n  ", "\u{FEFF}"])
  func `finds nothing in a file of white space`(_ content: String) {
    let text = MarkedText(content)
    #expect(text.document.root.children.isEmpty)
    #expect(text.document.problems.isEmpty)
  }

  @Test(arguments: [
    ("## 1️⃣Title2️⃣\n", 2),
    ("#  1️⃣Title2️⃣  \n", 1),
    ("### 1️⃣Title2️⃣ ###   \n", 3),
    ("# 1️⃣Title#2️⃣\n", 1),
    ("# 1️⃣Title \\#2️⃣\n", 1),
    ("#\t1️⃣`persona_goals`2️⃣\r\n", 1),
    ("###### 1️⃣Größe 🙂2️⃣", 6),
    ("> - ## 1️⃣Title2️⃣\n", 2),
    ("#1️⃣2️⃣\n", 1),
    ("## 1️⃣2️⃣##\n", 2),
  ])
  func `gives a heading's text without its marks`(_ markdown: String, _ level: Int) {
    let text = MarkedText(markdown)
    #expect(text.places(.heading(level: level)) == [text["1️⃣", "2️⃣"]])
  }

  @Test(arguments: [
    ("1️⃣Title2️⃣\n===\n", 1),
    ("1️⃣Title2️⃣  \n---\nMore\n", 2),
    ("  1️⃣Two\nlines2️⃣\n===\n\nMore", 1),
    ("> 1️⃣Title2️⃣\n> ---\n---\n", 2),
    ("1️⃣Title\n    ---2️⃣\n---", 2),
    ("1️⃣Title2️⃣\n===\n===\n| a |\n|---|\n", 1),
    ("[label]: /target\n1️⃣Title2️⃣\n===\n", 1),
  ])
  func `ends an underlined heading before the line`(_ markdown: String, _ level: Int) {
    let text = MarkedText(markdown)
    #expect(text.places(.heading(level: level)) == [text["1️⃣", "2️⃣"]])
  }

  @Test(arguments: [
    "1️⃣Text2️⃣",
    "\n  1️⃣Text2️⃣  \n\n",
    "1️⃣Two\nlines2️⃣\n# Title",
    "1️⃣Two\r\nlines2️⃣\r\n\r\n",
    "1️⃣Two\rlines2️⃣\r",
    "\u{FEFF}1️⃣Text2️⃣\n",
    "# ä\n\n1️⃣Ünïcödé 🙂\n👩‍👩‍👧2️⃣\n",
    "> 1️⃣Two\n> lines2️⃣\n\n",
    "> 1️⃣Lazy\nlines2️⃣\n",
    "- 1️⃣Two\n  lines2️⃣\n-\n",
    "1.\t1️⃣Text2️⃣\n",
    "- [ ] 1️⃣Task2️⃣\n",
    "1️⃣Text2️⃣\n```\n```\n",
    "[label]: /target 'title'\n1️⃣Text2️⃣\n",
  ])
  func `gives a paragraph from its first to its last byte`(_ markdown: String) {
    let text = MarkedText(markdown)
    #expect(text.places(.paragraph) == [text["1️⃣", "2️⃣"]])
  }

  @Test func `ends lists and items with their last block`() {
    let text = MarkedText(
      """
      1️⃣- one

        more2️⃣

      3️⃣- two
        4️⃣1. inner
           text5️⃣


      After
      """)
    #expect(text.places(.item).first == text["1️⃣", "2️⃣"])
    #expect(text.places(.list(isOrdered: false)) == [text["1️⃣", "5️⃣"]])
    #expect(text.places(.list(isOrdered: true)) == [text["4️⃣", "5️⃣"]])
  }

  @Test func `keeps an item and a quote without text`() {
    let text = MarkedText("1️⃣-2️⃣\n\n3️⃣>4️⃣\n")
    #expect(text.places(.item) == [text["1️⃣", "2️⃣"]])
    #expect(text.places(.blockQuote) == [text["3️⃣", "4️⃣"]])
  }

  @Test func `gives places inside of nested quotes`() {
    let text = MarkedText("1️⃣> one\n> 2️⃣> 3️⃣two\n> > lines4️⃣\n")
    #expect(text.places(.blockQuote) == [text["1️⃣", "4️⃣"], text["2️⃣", "4️⃣"]])
    #expect(text.places(.paragraph).last == text["3️⃣", "4️⃣"])
  }

  @Test(arguments: [
    "1️⃣<div>2️⃣\n",
    "1️⃣<div>\ntext\n</div>2️⃣\n\nText\n",
    "- 1️⃣<!-- one\n  two -->2️⃣\n- two\n",
  ])
  func `gives a block of HTML its lines`(_ markdown: String) {
    let text = MarkedText(markdown)
    #expect(text.places(.htmlBlock) == [text["1️⃣", "2️⃣"]])
  }

  @Test func `gives a rule its line`() {
    let text = MarkedText("> 1️⃣* * *2️⃣  \n")
    #expect(text.places(.thematicBreak) == [text["1️⃣", "2️⃣"]])
  }
}
