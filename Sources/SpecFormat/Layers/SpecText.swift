package import Diagnostics
import MarkdownTree

/// A stretch of inline text: a cell, a list item, or what follows a `**Key**:`.
package struct SpecText: Sendable {
  package let spans: [SpecSpan]
  package let range: SourceRange
  /// The text without markup, white space folded.
  package let text: String

  init(spans: [SpecSpan], range: SourceRange) {
    self.spans = spans
    self.range = range
    text = plainText(spans)
  }

  /// For a text that is known already.
  init(spans: [SpecSpan], range: SourceRange, text: String) {
    self.spans = spans
    self.range = range
    self.text = text
  }

  /// The contents of the code spans.
  package var codes: [Placed<String>] {
    spans.filter(\.isCode).map { Placed($0.text, at: $0.range) }
  }
}

/// Text that looks the same throughout; a line break is a newline.
package struct SpecSpan: Hashable, Sendable {
  package var text: String
  package let isCode: Bool
  package let isStrong: Bool
  package let isLineBreak: Bool
  package private(set) var range: SourceRange

  init(_ span: InlineSpan, at range: SourceRange) {
    text = span.text
    isCode = span.kind == .code
    isStrong = span.isStrong
    isLineBreak = span.kind == .lineBreak
    self.range = range
  }

  func withText(_ text: String) -> SpecSpan {
    var span = self
    span.text = text
    return span
  }

  func ending(at end: SourceLocation) -> SpecSpan {
    var span = self
    span.range = SourceRange(file: range.file, start: range.start, end: end)
    return span
  }

  /// The span without its first bytes, which hold no markup.
  func dropping(_ count: Int) -> SpecSpan {
    var span = withText(String(decoding: text.utf8.dropFirst(count), as: UTF8.self))
    span.range = SourceRange(
      file: range.file,
      start: SourceLocation(line: range.line, column: range.column + count), end: range.end)
    return span
  }
}

extension SpecText {
  /// Reads the inline text of a block.
  init(_ bytes: Range<Int>, in file: SourceFile) {
    let range = file.range(bytes)
    let spans = scanInlines(bytes, in: file).map { span in
      SpecSpan(span, at: range.part(span.bytes, of: bytes) ?? file.range(span.bytes))
    }
    self.init(spans: spans, range: range)
  }
}

extension SourceRange {
  /// The place of a part, where the whole is within one line.
  fileprivate func part(_ part: Range<Int>, of whole: Range<Int>) -> SourceRange? {
    guard start.line == end.line, whole.contains(part.lowerBound),
      part.upperBound <= whole.upperBound
    else { return nil }
    let column = start.column + part.lowerBound - whole.lowerBound
    return SourceRange(
      file: file, start: SourceLocation(line: line, column: column),
      end: SourceLocation(line: line, column: column + part.count))
  }
}

/// Joins spans as a reader sees them, with single spaces.
func plainText(_ spans: [SpecSpan]) -> String {
  var text = spans.first?.text ?? ""
  for span in spans.dropFirst() { text += span.text }
  if isFolded(text) { return text }
  return text.unicodeScalars.split(whereSeparator: \.isSpace).map { String($0) }
    .joined(separator: " ")
}

/// Whether white space is single spaces inside the text already.
private func isFolded(_ text: String) -> Bool {
  let bytes = text.utf8Span.span
  var previous = UInt8(ascii: " ")
  var isASCII = true
  for index in bytes.indices {
    let byte = bytes[index]
    guard byte >= 0x20, byte != 0x20 || previous != 0x20 else { return false }
    isASCII = isASCII && byte < 0x80
    previous = byte
  }
  guard previous != 0x20 else { return false }
  return isASCII || !text.unicodeScalars.contains { !$0.isASCII && $0.isSpace }
}
