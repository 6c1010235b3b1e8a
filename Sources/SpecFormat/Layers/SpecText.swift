package import Diagnostics
package import MarkdownTree

/// A stretch of inline text: a cell, a list item, or what follows a `**Key**:`.
package struct SpecText: Sendable {
  package let spans: [SpecSpan]
  package let range: SourceRange

  /// The text without markup, white space folded.
  package var text: String { plainText(spans) }

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

  init(_ span: InlineSpan, in file: SourceFile) {
    text = span.text
    isCode = span.kind == .code
    isStrong = span.isStrong
    isLineBreak = span.kind == .lineBreak
    range = file.range(span.bytes)
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
    spans = scanInlines(bytes, in: file).map { SpecSpan($0, in: file) }
    range = file.range(bytes)
  }
}

/// A fenced block of SQL; offsets in its text lead back to the Markdown.
package struct SpecSQL: Sendable {
  package let block: CodeBlock
  package let range: SourceRange
  private let file: SourceFile

  init(block: CodeBlock, bytes: Range<Int>, file: SourceFile) {
    self.block = block
    self.range = file.range(bytes)
    self.file = file
  }

  package var text: String { block.text }

  /// The place in the Markdown of a stretch of the block's text.
  func range(ofTextBytes bytes: Range<Int>) -> SourceRange {
    let start = block.offset(ofTextByte: bytes.lowerBound)
    let end = block.offset(ofTextByte: bytes.upperBound)
    return file.range(start..<max(start, end))
  }
}

/// Joins spans as a reader sees them, with single spaces.
func plainText(_ spans: [SpecSpan]) -> String {
  if spans.count == 1, let only = spans.first, isFolded(only.text) { return only.text }
  let joined = spans.map(\.text).joined()
  return joined.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// Whether white space is single spaces inside the text already; ASCII alone is looked at.
private func isFolded(_ text: String) -> Bool {
  var previous = UInt8(ascii: " ")
  for byte in text.utf8 {
    guard (0x20..<0x7F).contains(byte), byte != 0x20 || previous != 0x20 else { return false }
    previous = byte
  }
  return previous != 0x20
}
