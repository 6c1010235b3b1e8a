extension TreeBuilder {
  mutating func table(at index: Int) -> MarkdownNode {
    let block = blocks[index]
    let headerLine = headerLine(ofTableAt: index)
    var header = lines.content(of: headerLine, quotes: quotes).bytes
    if headerLine == block.startLine {
      // The first line of a list item has a marker before the header.
      let start = min(start(of: block), header.upperBound)
      header = start..<header.upperBound
    }
    let headerCells = splitRow(header, in: bytes)
    var rows = [row(header, headerCells, isHeader: true)]
    for row in blocks[index + 1..<endOfTable(at: index)] {
      guard case .tableRow(isHeader: false) = row.kind else { continue }
      rows.append(bodyRow(row, columns: headerCells.count))
    }
    let end = max(endOfLine(headerLine + 1), rows.last?.bytes.upperBound ?? 0)
    return MarkdownNode(.table, header.lowerBound..<max(header.lowerBound, end), rows)
  }

  /// Where cmark puts the header is wrong if the table stands directly under a paragraph; the body
  /// is always right, and between them is one line.
  func headerLine(ofTableAt index: Int) -> Int {
    let block = blocks[index]
    let rows = blocks[index + 1..<endOfTable(at: index)]
    for row in rows {
      if case .tableRow(isHeader: false) = row.kind { return max(row.startLine - 2, 1) }
    }
    return max(block.endLine - 1, 1)
  }

  func endOfTable(at index: Int) -> Int {
    var end = index + 1
    while end < blocks.count, blocks[end].depth > blocks[index].depth { end += 1 }
    return end
  }

  private mutating func bodyRow(_ block: RawBlock, columns: Int) -> MarkdownNode {
    let line = lines.content(of: block.startLine, quotes: quotes).bytes
    let cells = splitRow(line, in: bytes)
    for cell in cells.dropFirst(columns) {
      let kind = MarkdownProblem.Kind.surplusCell(expected: columns, found: cells.count)
      problems.append(MarkdownProblem(kind, cell))
    }
    return row(line, cells.prefix(columns), isHeader: false)
  }

  private func row(
    _ line: Range<Int>, _ cells: some Sequence<Range<Int>>, isHeader: Bool
  ) -> MarkdownNode {
    MarkdownNode(
      .tableRow(isHeader: isHeader), line, cells.map { MarkdownNode(.tableCell, $0) })
  }
}
