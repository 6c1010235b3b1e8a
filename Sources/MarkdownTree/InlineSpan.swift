/// A run of inline text that looks the same throughout.
package struct InlineSpan: Hashable, Sendable {
  /// Emphasis and links are no kinds of their own: they mark the spans within them.
  package enum Kind: Hashable, Sendable {
    case text
    case code
    /// The end of a line, or `<br>`.
    case lineBreak
  }

  /// What the author made of it by marks around it.
  package let kind: Kind

  /// What a reader sees: escapes and entities resolved, marks of emphasis and links left out, an
  /// image as its alternative text; a line break is `\n`.
  package let text: String
  /// Between `**` or `__`, at any depth; plain emphasis leaves no trace.
  package let isStrong: Bool
  /// Of the link around it, escapes and entities resolved; nil outside of links.
  package let linkTarget: String?

  /// Where the content stands in the file: code without its backticks, text from its first byte to
  /// its last with any marks between them, a line break up to the text of the next line.
  package let bytes: Range<Int>

  private let map: TextMap

  init(
    _ kind: Kind, _ text: String, isStrong: Bool, linkTarget: String?, bytes: Range<Int>,
    map: TextMap
  ) {
    self.kind = kind
    self.text = text
    self.isStrong = isStrong
    self.linkTarget = linkTarget
    self.bytes = bytes
    self.map = map
  }

  /// The stretch of the file behind a stretch of UTF-8 offsets in `text`, backslashes and other
  /// marks within it included.
  package func bytes(ofText stretch: Range<Int>) -> Range<Int> {
    let start = map.offset(of: stretch.lowerBound)
    let isWhole = stretch.upperBound >= text.utf8.count
    let end = isWhole ? bytes.upperBound : map.offset(of: stretch.upperBound)
    return start..<max(start, end)
  }
}
