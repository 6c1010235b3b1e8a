/// A place in a file: line and column count from 1, the column in UTF-8 bytes.
package struct SourceLocation: Hashable, Comparable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of one file, its end excluded.
package struct SourceRange: Hashable, Comparable, Sendable {
  /// The file's path as it is printed: relative to the working directory, or as the user gave it.
  package let file: String
  package let start: SourceLocation
  package let end: SourceLocation

  package init(file: String, start: SourceLocation, end: SourceLocation) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// A whole file that has no place to point at, as when it cannot be read.
  package init(file: String) {
    let start = SourceLocation(line: 1, column: 1)
    self.init(file: file, start: start, end: start)
  }

  package var line: Int { start.line }
  package var column: Int { start.column }

  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.file, left.start, left.end) < (right.file, right.start, right.end)
  }
}
