import Diagnostics

/// The lines of a file as cmark counts them: from 1, and the first without a byte order mark.
struct MarkdownLines {
  let file: SourceFile
  let bytes: [UInt8]
  /// Where cmark begins to read.
  let start: Int

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  var count: Int { file.lineCount }

  /// A line without its ending; the nearest one if there is none of that number.
  func range(_ number: Int) -> Range<Int> {
    let line = file.line(min(max(number, 1), count))
    return max(line.startIndex, min(start, line.endIndex))..<line.endIndex
  }

  /// The offset of a place, held within its line.
  func offset(line: Int, column: Int) -> Int {
    let range = range(line)
    return min(range.lowerBound + max(column, 1) - 1, range.upperBound)
  }

  /// What stands on a line after indentation and the marks of at most so many block quotes, without
  /// white space at its ends, and how many marks there were.
  func content(of line: Int, quotes: Int = .max) -> (bytes: Range<Int>, quotes: Int) {
    let range = range(line)
    var offset = range.lowerBound
    var found = 0
    while offset < range.upperBound {
      if bytes[offset] == .greaterThan, found < quotes {
        found += 1
      } else if bytes[offset] != .space, bytes[offset] != .tab {
        break
      }
      offset += 1
    }
    return (offset..<bytes.trimmedEnd(of: offset..<range.upperBound), found)
  }
}
