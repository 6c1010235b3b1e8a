/// A text file in memory, with its lines found once.
package struct SourceFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// The offset at which each line starts; the first is 0.
  private let lineStarts: [Int]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lineStarts = Self.findLines(in: bytes)
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  package var lineCount: Int { lineStarts.count }

  /// The line's bytes without its ending; empty where there is no such line.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return bytes[start..<end]
  }

  /// The place of a byte, found by binary search.
  package func location(ofByte offset: Int) -> SourceLocation {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourceLocation(line: low + 1, column: offset - lineStarts[low] + 1)
  }

  /// The offset of a place, held within the file.
  package func offset(of location: SourceLocation) -> Int {
    let line = min(max(location.line, 1), lineStarts.count)
    return min(lineStarts[line - 1] + max(location.column, 1) - 1, bytes.count)
  }

  package func range(_ offsets: Range<Int>) -> SourceRange {
    let start = location(ofByte: offsets.lowerBound)
    let isWithinLine = start.line == lineCount || offsets.upperBound < lineStarts[start.line]
    let end =
      isWithinLine
      ? SourceLocation(line: start.line, column: start.column + offsets.count)
      : location(ofByte: offsets.upperBound)
    return SourceRange(file: path, start: start, end: end)
  }

  /// The text of a stretch; bytes that are no UTF-8 are replaced.
  package func text(_ offsets: Range<Int>) -> String {
    String(decoding: bytes[offsets], as: UTF8.self)
  }

  /// A place's column, from 1, in UTF-16 and without a byte order mark, as editors count it.
  package func utf16Column(of location: SourceLocation) -> Int {
    var before = line(location.line).prefix(location.column - 1)
    if location.line == 1, before.starts(with: [0xEF, 0xBB, 0xBF]) { before.removeFirst(3) }
    return String(decoding: before, as: UTF8.self).utf16.count + 1
  }

  package func text(_ range: SourceRange) -> String {
    let start = offset(of: range.start)
    return text(start..<max(start, offset(of: range.end)))
  }

  /// The offset of the first byte that is not UTF-8.
  package var firstInvalidByte: Int? {
    var offset = 0
    while let start = bytes[offset...].firstIndex(where: { $0 >= 0x80 }) {
      var decoder = UTF8()
      var iterator = bytes[start...].makeIterator()
      guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return start }
      offset = start + UTF8.width(scalar)
    }
    return nil
  }

  private static func findLines(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\r") {
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
        starts.append(offset)
      } else if byte == UInt8(ascii: "\n") {
        starts.append(offset)
      }
    }
    return starts
  }
}
