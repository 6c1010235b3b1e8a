/// What the lines around inline text say about it, found out only when it matters.
struct InlineSurroundings {
  let bytes: [UInt8]
  let stretch: Range<Int>

  /// Whether the text is a cell or a part of one: a pipe bounds it on its line, and none splits it.
  private(set) lazy var areTableRow = findTableRow()
  /// How many block quotes it stands in.
  private lazy var quotes = countQuotes()

  init(_ stretch: Range<Int>, in bytes: [UInt8]) {
    self.stretch = stretch
    self.bytes = bytes
  }

  /// The place of the text on the next line, behind indentation and the marks of block quotes.
  mutating func nextLine(after ending: Int) -> Int {
    var offset = ending + 1
    let end = stretch.upperBound
    if bytes[ending] == .carriageReturn, offset < end, bytes[offset] == .newline { offset += 1 }
    var marks = 0
    while offset < end {
      if bytes[offset] == .greaterThan, marks < quotes {
        marks += 1
      } else if bytes[offset] != .space, bytes[offset] != .tab {
        break
      }
      offset += 1
    }
    return offset
  }

  private func findTableRow() -> Bool {
    if stretch.contains(where: { splitsRow($0) || bytes[$0].isLineEnd }) { return false }
    let before = bytes[..<stretch.lowerBound].indices.last {
      splitsRow($0) || bytes[$0].isLineEnd
    }
    if let before, bytes[before] == .pipe { return true }
    let after = (stretch.upperBound..<bytes.count).first { splitsRow($0) || bytes[$0].isLineEnd }
    return after.map { bytes[$0] == .pipe } ?? false
  }

  private func splitsRow(_ offset: Int) -> Bool {
    bytes[offset] == .pipe && (offset == 0 || bytes[offset - 1] != .backslash)
  }

  /// Counts the marks on the first line among those of quotes and list items that it begins with.
  private func countQuotes() -> Int {
    let ending = bytes[..<stretch.lowerBound].lastIndex { $0.isLineEnd }
    let prefix = bytes[(ending.map { $0 + 1 } ?? 0)..<stretch.lowerBound]
    return prefix.prefix { $0.isASCIIDigit || " \t>-+*.)".utf8.contains($0) }
      .count { $0 == .greaterThan }
  }
}
