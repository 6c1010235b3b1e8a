/// Finds, before cmark does, the tables that would cost far more than their length.
///
/// cmark fills up short rows: a header of 1,000 columns over 1,000 rows of one letter makes a million
/// cells out of 7 KB. It reads a whole paragraph again at each line that could be a delimiter row,
/// and its time for a row grows with the square of the row's cells.
struct TableScreen {
  private(set) var problems: [MarkdownProblem] = []
  /// Offsets of dashes in delimiter rows; without the dash, cmark sees a paragraph.
  private(set) var dashes: [Int] = []

  private let lines: MarkdownLines
  private let firstNUL: Int?
  private var block = Block()
  private var fence: Fence?
  private var cost = Cost()

  private struct Cost {
    var cells = 0
    var work = 0
  }

  /// Consecutive lines that may be one paragraph or table.
  private struct Block {
    var delimiterRows: [Range<Int>] = []
    /// Of the widest delimiter row.
    var columns = 0
    /// Work for reading the block once.
    var work = 0
    var cost = Cost()
    var isRefused = false
  }

  private struct Fence {
    let character: UInt8
    let length: Int
  }

  init(_ lines: MarkdownLines) {
    self.lines = lines
    firstNUL = lines.bytes.firstIndex(of: 0)
    if let firstNUL { problems.append(MarkdownProblem(.nulByte, firstNUL..<firstNUL + 1)) }
    var header = 0..<0
    for number in 1...lines.count {
      let line = lines.content(of: number).bytes
      visit(line, after: header)
      header = line
    }
  }

  /// The text for cmark: without byte order mark, refused tables and NUL bytes.
  func screenedText() -> ArraySlice<UInt8> {
    guard firstNUL != nil || !dashes.isEmpty else { return lines.bytes[lines.start...] }
    var text = lines.bytes
    for offset in dashes { text[offset] = UInt8(ascii: "x") }
    if let firstNUL {
      for offset in firstNUL..<text.count where text[offset] == 0 { text[offset] = 0x1A }
    }
    return text[lines.start...]
  }

  private mutating func visit(_ line: Range<Int>, after header: Range<Int>) {
    guard let first = line.first, !isHeading(line),
      !passFence(line, first: lines.bytes[first])
    else {
      block = Block()
      return
    }
    let lineWork = work(for: line)
    block.work += lineWork
    if let columns = delimiterCount(line, in: lines.bytes) {
      visitDelimiterRow(line, columns: columns, after: header)
    }
    guard block.columns > 0, !block.isRefused else { return }
    spend(cells: block.columns, work: lineWork)
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
      spend(cells: 0, work: block.work)
    }
  }

  /// What one reading costs: some steps for each byte, and the square of the cells.
  private func work(for line: Range<Int>) -> Int {
    let ordinaryLength = 4096
    let perByte = 32
    guard line.count > ordinaryLength else { return perByte * line.count }
    let pipes = line.count { lines.bytes[$0] == .pipe }
    return perByte * line.count + pipes * pipes
  }

  private mutating func spend(cells: Int, work: Int) {
    block.cost.cells += cells
    block.cost.work += work
    cost.cells += cells
    cost.work += work
    let size = lines.bytes.count
    if cost.cells > MarkdownLimits.missingCells + size
      || cost.work > MarkdownLimits.tableWork + 100 * size
    {
      refuseBlock()
    }
  }

  private mutating func refuseBlock() {
    if let first = block.delimiterRows.first {
      problems.append(MarkdownProblem(.tableTooCostly, first))
    }
    for row in block.delimiterRows { refuse(row) }
    cost.cells -= block.cost.cells
    cost.work -= block.cost.work
    block.isRefused = true
  }

  private mutating func refuse(_ row: Range<Int>) {
    if let dash = row.first(where: { lines.bytes[$0] == .dash }) { dashes.append(dash) }
  }

  private func isHeading(_ line: Range<Int>) -> Bool {
    let marks = line.prefix { lines.bytes[$0] == UInt8(ascii: "#") }.count
    guard (1...6).contains(marks) else { return false }
    return marks == line.count || lines.bytes[line.lowerBound + marks].isMarkdownSpace
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
