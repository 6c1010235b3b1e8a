/// Finds, before cmark does, the tables that would grow to more cells than the file has bytes.
///
/// cmark fills up short rows: a header of 1,000 columns over 1,000 rows of one letter would make a
/// million cells out of 7 KB.
struct TableScreen {
  private(set) var problems: [MarkdownProblem] = []
  /// Offsets of dashes in delimiter rows; without the dash, cmark sees a paragraph.
  private(set) var dashes: [Int] = []

  private let lines: MarkdownLines
  private var cells = 0
  private var block = Block()
  private var fence: Fence?

  /// Consecutive lines that are not blank.
  private struct Block {
    var delimiterRows: [Range<Int>] = []
    var columns = 0
    var cells = 0
    var isRefused = false
  }

  private struct Fence {
    let character: UInt8
    let length: Int
  }

  init(_ lines: MarkdownLines) {
    self.lines = lines
    var header = 0..<0
    for number in 1...lines.count {
      let line = lines.content(of: number).bytes
      visit(line, after: header)
      header = line
    }
  }

  /// The text for cmark: without byte order mark, refused tables and NUL bytes.
  func screenedText() -> ArraySlice<UInt8> {
    let hasNUL = problems.contains { $0.kind == .nulByte }
    guard hasNUL || !dashes.isEmpty else { return lines.bytes[lines.start...] }
    var text = lines.bytes
    for offset in dashes { text[offset] = UInt8(ascii: "x") }
    if hasNUL {
      for offset in text.indices where text[offset] == 0 { text[offset] = 0x1A }
    }
    return text[lines.start...]
  }

  private mutating func visit(_ line: Range<Int>, after header: Range<Int>) {
    guard let first = line.first else {
      block = Block()
      return
    }
    for offset in line where lines.bytes[offset] == 0 {
      problems.append(MarkdownProblem(.nulByte, offset..<offset + 1))
    }
    guard !passFence(line, first: lines.bytes[first]) else { return }
    if let columns = delimiterCount(line, in: lines.bytes) {
      visitDelimiterRow(line, columns: columns, after: header)
    }
    guard block.columns > 0, !block.isRefused else { return }
    block.cells += block.columns
    cells += block.columns
    if cells > lines.bytes.count + MarkdownLimits.missingCells { refuseBlock() }
  }

  private mutating func visitDelimiterRow(
    _ row: Range<Int>, columns: Int, after header: Range<Int>
  ) {
    if columns > MarkdownLimits.columns {
      let kind = MarkdownProblem.Kind.tooManyColumns(
        found: columns, limit: MarkdownLimits.columns)
      problems.append(MarkdownProblem(kind, header.isEmpty ? row : header))
      refuse(row)
    } else if block.isRefused {
      refuse(row)
    } else {
      block.columns = max(block.columns, columns)
      block.delimiterRows.append(row)
    }
  }

  private mutating func refuseBlock() {
    if let first = block.delimiterRows.first {
      let kind = MarkdownProblem.Kind.tooManyMissingCells(limit: MarkdownLimits.missingCells)
      problems.append(MarkdownProblem(kind, first))
    }
    for row in block.delimiterRows { refuse(row) }
    cells -= block.cells
    block.isRefused = true
  }

  private mutating func refuse(_ row: Range<Int>) {
    if let dash = row.first(where: { lines.bytes[$0] == .dash }) { dashes.append(dash) }
  }

  /// Whether the line is a fence of code or stands between two, where nothing is a table.
  private mutating func passFence(_ line: Range<Int>, first: UInt8) -> Bool {
    if let open = fence {
      let run = line.prefix { lines.bytes[$0] == open.character }.count
      if run >= open.length, run == line.count { fence = nil }
      return true
    }
    guard first == .backtick || first == UInt8(ascii: "~") else { return false }
    let run = line.prefix { lines.bytes[$0] == first }.count
    let info = lines.bytes[line.lowerBound + run..<line.upperBound]
    guard run >= 3, first != .backtick || !info.contains(.backtick) else { return false }
    fence = Fence(character: first, length: run)
    return true
  }
}
