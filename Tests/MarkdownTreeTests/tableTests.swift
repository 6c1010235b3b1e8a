import Diagnostics
import MarkdownTree
import Testing

@Suite struct `Reading tables` {
  @Test func `gives rows and cells their places`() {
    let text = MarkedText(
      """
      1️⃣| 2️⃣a3️⃣ | b |4️⃣
      |---|:-:|
      5️⃣| c |   6️⃣`d`7️⃣   |8️⃣

      After
      """)
    #expect(text.places(.table) == [text["1️⃣", "8️⃣"]])
    #expect(text.places(.tableRow(isHeader: true)) == [text["1️⃣", "4️⃣"]])
    #expect(text.places(.tableRow(isHeader: false)) == [text["5️⃣", "8️⃣"]])
    #expect(text.places(.tableCell).first == text["2️⃣", "3️⃣"])
    #expect(text.places(.tableCell).last == text["6️⃣", "7️⃣"])
  }

  @Test(arguments: [
    "| a | b |\n|---|---|\n| c | 1️⃣d2️⃣ |\n",
    "| a | b |\r\n|---|---|\r\n| c | 1️⃣d2️⃣ |\r\n",
    "| a | b |\r|---|---|\r| c | 1️⃣d2️⃣ |\r",
    "\u{FEFF}| a | b |\n|---|---|\n| c | 1️⃣d2️⃣ |\n",
    "a | b\n--- | ---\nc | 1️⃣d2️⃣",
    "|\ta\t|\tb\t|\n|---|---|\n|\tc\t|\t1️⃣d2️⃣\t|\n",
    "| ä | 🙂 |\n|---|---|\n| 👩‍👩‍👧 | 1️⃣d2️⃣ |\n",
    "| a | b |\n|---|---|\n   | c | 1️⃣d2️⃣ |\n",
    "> | a | b |\n> |---|---|\n> | c | 1️⃣d2️⃣ |\n",
    "> > | a | b |\n> > |---|---|\n>>| c | 1️⃣d2️⃣ |\n",
    "- | a | b |\n  |---|---|\n  | c | 1️⃣d2️⃣ |\n",
    "- text\n\n  - text\n\n    | a | b |\n    |---|---|\n    | c | 1️⃣d2️⃣ |\n",
    "1. - > | a | b |\n     > |---|---|\n     > | c | 1️⃣d2️⃣ |\n",
    "text\n| a | b |\n|---|---|\n| c | 1️⃣d2️⃣ |\n",
    "> text\n> more\n>   | a | b |\n> |---|---|\n> | c | 1️⃣d2️⃣ |\n",
    "- text\n  | a | b |\n  |---|---|\n  | c | 1️⃣d2️⃣ |\n",
  ])
  func `gives a cell's place in any layout`(_ markdown: String) {
    let text = MarkedText(markdown)
    #expect(text.cells == [["a", "b"], ["c", "d"]] || text.cells == [["ä", "🙂"], ["👩‍👩‍👧", "d"]])
    #expect(text.places(.tableCell).last == text["1️⃣", "2️⃣"])
    #expect(text.document.problems.isEmpty)
  }

  @Test func `keeps a cell's place after an escaped pipe`() {
    let text = MarkedText("| a | b |\n|---|---|\n| x \\| y \\| z | 1️⃣d2️⃣ |\n")
    #expect(text.cells.last == ["x | y | z", "d"])
    #expect(text.places(.tableCell).last == text["1️⃣", "2️⃣"])
  }

  @Test(arguments: [
    "| a | b |\n|---|---|\n| 1️⃣`x \\| y`2️⃣ | d |\n",
    "a | b\n--- | ---\n1️⃣`x \\| y`2️⃣ | d\n",
    "a | b\n--- | ---\nd | 1️⃣`x \\| y`2️⃣\n",
  ])
  func `keeps an escaped pipe in code in one cell`(_ markdown: String) {
    let text = MarkedText(markdown)
    #expect(text.cells.last?.sorted() == ["d", "x | y"])
    #expect(text.places(.tableCell).contains(text["1️⃣", "2️⃣"]))
  }

  @Test func `keeps an empty cell`() {
    let text = MarkedText("| a | b | c |\n|---|---|---|\n||  | d |\n")
    #expect(text.cells.last == ["", "", "d"])
  }

  @Test func `leaves out cells that a short row lacks`() {
    let text = MarkedText("| a | b | c |\n|---|---|---|\n| d |\ne | f\n")
    #expect(text.cells == [["a", "b", "c"], ["d"], ["e", "f"]])
    #expect(text.document.problems.isEmpty)
  }

  @Test func `takes text directly after a table for a row`() {
    let text = MarkedText("| a | b |\n|---|---|\n| c | d |\n1️⃣Text2️⃣\n")
    #expect(text.places(.tableRow(isHeader: false)).last == text["1️⃣", "2️⃣"])
    #expect(text.cells.last == ["Text"])
  }

  @Test func `ends a table without rows with its delimiters`() {
    let text = MarkedText("1️⃣| a | b |\n|---|---|2️⃣\n\n# Title\n")
    #expect(text.places(.table) == [text["1️⃣", "2️⃣"]])
  }

  @Test(arguments: [
    "1️⃣Text2️⃣\n3️⃣| a | b |4️⃣\n|---|---|\n| c | d |\n",
    "1️⃣Two **lines**\nand `code`2️⃣\n3️⃣| a | b |4️⃣\n|---|---|\n",
    "\u{FEFF}1️⃣Ä\nÖ\nÜ2️⃣\n   3️⃣a | b4️⃣\n--- | ---\nc | d",
    "> 1️⃣Text2️⃣\n>  3️⃣| a | b |4️⃣\n> |---|---|\n\nAfter",
    "- 1️⃣Text\n  more2️⃣\r\n  3️⃣| a | b |4️⃣\r\n  |---|---|\r\n  | c | d |\r\n- next",
    "1. x\n   - > 1️⃣Text\n     > more2️⃣\n     > 3️⃣| a | b |4️⃣\n     > |---|---|\n",
  ])
  func `parts a paragraph from the table under it`(_ markdown: String) {
    let text = MarkedText(markdown)
    #expect(text.places(.paragraph).contains(text["1️⃣", "2️⃣"]))
    #expect(text.places(.tableRow(isHeader: true)) == [text["3️⃣", "4️⃣"]])
    #expect(text.places(.table).first?.lowerBound == text["3️⃣"])
    #expect(text.cells.first == ["a", "b"])
    #expect(text.document.problems.isEmpty)
  }
}

@Suite struct `Finding lost cells` {
  @Test func `reports each cell beyond the last column`() {
    let text = MarkedText(
      "| a | b |\n|---|---|\n| c | d | 1️⃣lost2️⃣ |3️⃣|\n| e | f |\n")
    let kind = MarkdownProblem.Kind.surplusCell(expected: 2, found: 4)
    #expect(text.document.problems.map(\.kind) == [kind, kind])
    #expect(text.document.problems.map(\.bytes) == [text["1️⃣", "2️⃣"], text["3️⃣", "3️⃣"]])
    #expect(text.cells.dropFirst() == [["c", "d"], ["e", "f"]])
  }

  @Test func `splits code at a pipe as GitHub does`() {
    let text = MarkedText("| a | b |\n|---|---|\n| `x | y` | 1️⃣lost2️⃣ |\n")
    #expect(text.cells.last == ["`x", "y`"])
    #expect(text.document.problems.map(\.bytes) == [text["1️⃣", "2️⃣"]])
  }

  @Test func `reports them in a quote under a paragraph`() {
    let text = MarkedText("> Text\n> | a |\n> |---|\n> | c | 1️⃣lost2️⃣ |\n")
    #expect(text.document.problems.map(\.bytes) == [text["1️⃣", "2️⃣"]])
  }
}

@Suite struct `Finding broken tables` {
  @Test(arguments: [
    ("1️⃣| a | b |\n|---|---|---|2️⃣\n| c | d | e |\n", 2, 3),
    ("Text\n\n1️⃣| a | b | c |\n|---|---|2️⃣\n", 3, 2),
    ("Text\n1️⃣| a | b |\n| - |2️⃣\n", 2, 1),
    ("> 1️⃣| a | b |\n> |:--|2️⃣\n", 2, 1),
    ("- 1️⃣a | b\n  --- | --- | ---2️⃣\n", 2, 3),
    ("1️⃣a\n|---|---|2️⃣\n", 1, 2),
    ("Text\n\n1️⃣|---|---|2️⃣\n| c | d |\n", 0, 2),
    ("> 1️⃣| a | b |\n|---|---|2️⃣\n", 2, 2),
  ])
  func `reports a header that does not fit`(_ markdown: String, _ header: Int, _ delimiters: Int) {
    let text = MarkedText(markdown)
    #expect(text.cells.isEmpty)
    #expect(
      text.document.problems.map(\.kind)
        == [.brokenTable(headerCells: header, delimiterCells: delimiters)])
    #expect(text.document.problems.map(\.bytes) == [text["1️⃣", "2️⃣"]])
  }

  @Test(arguments: [
    "a | b\n---\n", "a\n- b\n", "a || b\n\n---\n", "```\na | b\n|---|\n```\n",
    "    a | b\n    |---|\n", "Text - or : or -\n:)\n",
  ])
  func `leaves other text alone`(_ markdown: String) {
    #expect(MarkedText(markdown).document.problems.isEmpty)
  }
}
