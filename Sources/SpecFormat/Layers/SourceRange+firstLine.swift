import Diagnostics

extension SourceRange {
  /// The range without what goes beyond its first line, for a caret that fits a terminal.
  var firstLine: SourceRange {
    start.line == end.line
      ? self
      : SourceRange(
        file: file, start: start,
        end: SourceLocation(line: start.line, column: start.column + 1))
  }
}
