import Diagnostics
import MarkdownTree
import Testing

@Suite struct `Reading code blocks` {
  @Test func `knows language, text and place`() throws {
    let text = MarkedText("Text\n\n1️⃣```SQL title=\"x\"\n2️⃣select 1;\n\nselect 2;\n```3️⃣\n\nAfter\n")
    let code = try #require(text.codeBlocks.first)
    #expect(code.language == "sql")
    #expect(code.info == "SQL title=\"x\"")
    #expect(code.text == "select 1;\n\nselect 2;\n")
    #expect(code.contentStart == text["2️⃣"])
    #expect(code.isFenced)
    #expect(code.isClosed)
    #expect(text.places(.codeBlock(code)) == [text["1️⃣", "3️⃣"]])
  }

  @Test(arguments: [
    "```\nselect 1️⃣x;\n```\n",
    "~~~~\nselect 1️⃣x;\n~~~~~\n",
    "  ```\n  select 1️⃣x;\n  ```\n",
    "    select 1️⃣x;\n",
    "\tselect 1️⃣x;\n",
    "- text\n\n  ```\n  select 1️⃣x;\n  ```\n",
    "-\t```\n\tselect 1️⃣x;\n\t```\n",
    "1. > ```\n   > select 1️⃣x;\n   > ```\n",
    "```\r\nselect 1️⃣x;\r\n```\r\n",
    "```\rselect 1️⃣x;\r```\r",
    "\u{FEFF}```\nselect 1️⃣x;\n```\n",
    "# Ü\n\n> ```ä🙂\n> select 1️⃣x;\n",
  ])
  func `finds a byte of its text in the file`(_ markdown: String) throws {
    let text = MarkedText(markdown)
    let code = try #require(text.codeBlocks.first)
    let line = code.text.unicodeScalars.filter { $0 != "\r" && $0 != "\n" }
    #expect(String(String.UnicodeScalarView(line)) == "select x;")
    #expect(code.offset(ofTextByte: "select ".utf8.count) == text["1️⃣"])
  }

  @Test func `follows lines that are indented unevenly`() throws {
    let text = MarkedText("- ```\n  1️⃣a\n  2️⃣b\n\n      3️⃣c\n  ```\n")
    let code = try #require(text.codeBlocks.first)
    #expect(code.text == "a\nb\n\n    c\n")
    let offsets = [0, 2, 9].map { code.offset(ofTextByte: $0) }
    #expect(offsets == [text["1️⃣"], text["2️⃣"], text["3️⃣"]])
  }

  @Test(arguments: [
    "1️⃣```\ncode2️⃣", "1️⃣```\ncode2️⃣\n\n", "1️⃣~~~\ncode\n```2️⃣\n", "1️⃣````\ncode\n```2️⃣\n",
    "- 1️⃣```\n  code2️⃣\n\ntext\n", "> 1️⃣```\n> code2️⃣\n```\n", "- 1️⃣```\n  code2️⃣\n```\n",
    "> 1️⃣```\n> code2️⃣\ntext\n", "1️⃣```\ncode\n``` no2️⃣\n", "1️⃣```2️⃣", "> 1️⃣```2️⃣\n\n```\n```\n",
  ])
  func `tells that the closing fence is missing`(_ markdown: String) throws {
    let text = MarkedText(markdown)
    let code = try #require(text.codeBlocks.first)
    #expect(!code.isClosed)
    #expect(text.places(.codeBlock(code)).first == text["1️⃣", "2️⃣"])
  }

  @Test(arguments: [
    "1️⃣```\ncode\n```2️⃣", "1️⃣```\ncode\n`````2️⃣  \n", "1️⃣```\ncode\n   ```2️⃣\n",
    "> 1️⃣```\n> code\n> ```2️⃣\n```\n", "- 1️⃣~~~\n  code\n  ~~~2️⃣\n\n  text\n",
    "1️⃣```\n```2️⃣\n", "1️⃣```\n\n\n```2️⃣\n```\n",
    "    1️⃣code2️⃣\n\n\ntext\n",
  ])
  func `tells that the code is closed`(_ markdown: String) throws {
    let text = MarkedText(markdown)
    let code = try #require(text.codeBlocks.first)
    #expect(code.isClosed)
    #expect(text.places(.codeBlock(code)).first == text["1️⃣", "2️⃣"])
  }

  @Test func `points behind the fence if there is no code`() throws {
    let text = MarkedText("```sql\n1️⃣```\n")
    let code = try #require(text.codeBlocks.first)
    #expect(code.text.isEmpty)
    #expect(code.contentStart == text["1️⃣"])
  }
}
