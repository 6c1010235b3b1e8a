package import Diagnostics
import MarkdownTree

/// SQL that a specification holds: a fenced block, or a row that defines something.
package struct SpecSQL: Sendable {
  package let text: String
  package let range: SourceRange
  /// The block that the text comes from; `nil` for a row, all of which has one place.
  private let source: (block: CodeBlock, file: SourceFile)?

  init(block: CodeBlock, bytes: Range<Int>, file: SourceFile) {
    text = block.text
    range = file.range(bytes)
    source = (block, file)
  }

  init(text: String, at range: SourceRange) {
    self.text = text
    self.range = range
    source = nil
  }

  /// The place in the Markdown of a stretch of the text.
  func range(ofTextBytes bytes: Range<Int>) -> SourceRange {
    guard let (block, file) = source else { return range }
    let start = block.offset(ofTextByte: bytes.lowerBound)
    let end = block.offset(ofTextByte: bytes.upperBound)
    return file.range(start..<max(start, end))
  }
}
