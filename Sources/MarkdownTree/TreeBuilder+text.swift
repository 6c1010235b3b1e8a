extension TreeBuilder {
  mutating func paragraph(at index: Int) -> MarkdownNode {
    let block = blocks[index]
    var start = (line: block.startLine, offset: start(of: block))
    var lastLine = block.endLine
    if isMovedToTable(index) {
      let table = blocks[index + 1]
      start = (table.startLine, self.start(of: table))
      lastLine = headerLine(ofTableAt: index + 1) - 1
    }
    lastLine = max(lastLine, start.line)
    start = skipDefinitions(from: start, to: lastLine)
    findBrokenTables(from: start.line, at: start.offset, to: lastLine)
    let end = max(start.offset, endOfLine(lastLine))
    return MarkdownNode(.paragraph, start.offset..<end)
  }

  /// Whether a block starts on a line; false if there is no block of that index.
  func startsBlock(at index: Int, on line: Int) -> Bool {
    guard index < blocks.count else { return false }
    return blocks[isMovedToTable(index) ? index + 1 : index].startLine == line
  }

  /// Whether it is a paragraph directly above a table: cmark gives the table its place and leaves it
  /// none.
  private func isMovedToTable(_ index: Int) -> Bool {
    guard case .paragraph = blocks[index].kind, blocks[index].startLine == 0 else { return false }
    return index + 1 < blocks.count && blocks[index + 1].kind.isTable
  }

  func headingText(at index: Int, level: Int) -> Range<Int> {
    let block = blocks[index]
    let start = start(of: block)
    let line = lines.range(block.startLine)
    if start < line.upperBound, bytes[start] == UInt8(ascii: "#") {
      return atxText(start..<line.upperBound)
    }
    let last = underline(ofHeadingAt: index, made: UInt8(ascii: level == 1 ? "=" : "-"))
    let text = skipDefinitions(from: (block.startLine, start), to: last - 1).offset
    return text..<max(text, endOfLine(last - 1))
  }

  /// cmark ends such a heading on its underline or, if more lines follow, one line too late.
  private func underline(ofHeadingAt index: Int, made character: UInt8) -> Int {
    let block = blocks[index]
    let isLast =
      !startsBlock(at: index + 1, on: block.endLine)
      && isUnderline(block.endLine, made: character)
    return max(isLast ? block.endLine : block.endLine - 1, block.startLine + 1)
  }

  /// Without the marks before it, and without those after it if a space sets them off.
  private func atxText(_ line: Range<Int>) -> Range<Int> {
    let mark = UInt8(ascii: "#")
    let opening = line.prefix { bytes[$0] == mark }.count
    let text = bytes.trimming(line.lowerBound + opening..<line.upperBound)
    var end = text.upperBound
    while end > text.lowerBound, bytes[end - 1] == mark { end -= 1 }
    if end > text.lowerBound {
      guard end < text.upperBound, bytes[end - 1].isMarkdownSpace else { return text }
    }
    return text.lowerBound..<bytes.trimmedEnd(of: text.lowerBound..<end)
  }

  private func isUnderline(_ line: Int, made character: UInt8) -> Bool {
    let content = lines.content(of: line, quotes: quotes)
    return content.quotes == quotes && !content.bytes.isEmpty
      && content.bytes.allSatisfy { bytes[$0] == character }
  }

  /// Leaves out lines such as `[label]: target` at a paragraph's start: cmark takes them away but
  /// leaves the paragraph's place as it was.
  private func skipDefinitions(
    from start: (line: Int, offset: Int), to lastLine: Int
  ) -> (line: Int, offset: Int) {
    var place = start
    while place.line < lastLine,
      isLinkDefinition(place.offset..<max(place.offset, endOfLine(place.line)), in: bytes)
    {
      place.line += 1
      place.offset = lines.content(of: place.line, quotes: quotes).bytes.lowerBound
    }
    return place
  }

  /// Looks for delimiter rows in a paragraph; where cmark saw a table, there is no paragraph.
  private mutating func findBrokenTables(from first: Int, at start: Int, to last: Int) {
    var header: Range<Int>?
    for number in first...last {
      var line = lines.content(of: number, quotes: quotes).bytes
      if number == first { line = min(start, line.upperBound)..<line.upperBound }
      if let columns = delimiterCount(line, in: bytes) {
        reportBrokenTable(header: header, delimiters: line, columns: columns)
      }
      header = line
    }
  }

  private mutating func reportBrokenTable(
    header: Range<Int>?, delimiters: Range<Int>, columns: Int
  ) {
    let isRefused = delimiters.contains { refusedTables.contains($0) }
    let headerCells = header.map { splitRow($0, in: bytes).count } ?? 0
    let looksMeant = headerCells > 1 || delimiters.contains { bytes[$0] == .pipe }
    guard looksMeant, !isRefused else { return }
    let kind = MarkdownProblem.Kind.brokenTable(headerCells: headerCells, delimiterCells: columns)
    let start = header?.lowerBound ?? delimiters.lowerBound
    problems.append(MarkdownProblem(kind, start..<delimiters.upperBound))
  }
}
