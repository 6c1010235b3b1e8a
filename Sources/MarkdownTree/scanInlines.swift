package import Diagnostics

/// The inline content of a paragraph, heading or cell, or of a part of one.
///
/// Follows GitHub with three exceptions: links need their target in parentheses, so that `int[3][4]`
/// is text; a link without text is text; tags other than `<br>` are text. Takes time in proportion
/// to the length, whatever the input.
package func scanInlines(_ bytes: Range<Int>, in file: SourceFile) -> [InlineSpan] {
  let text = file.bytes
  let stretch = bytes.clamped(to: 0..<text.count)
  guard !stretch.isEmpty else { return [] }
  guard stretch.contains(where: { text[$0].mayBeginMarkup }) else {
    return [
      InlineSpan(
        .text, String(decoding: text[stretch], as: UTF8.self), isStrong: false, linkTarget: nil,
        bytes: stretch, map: TextMap(stretch))
    ]
  }
  if let code = loneCode(stretch, in: text) { return [code] }
  var scanner = InlineScanner(stretch, in: text)
  scanner.scan()
  return joinSpans(scanner.pieces, runs: scanner.emphasis.runs, in: text)
}

/// A stretch that is one code span and no more, as most cells with markup are.
private func loneCode(_ stretch: Range<Int>, in bytes: [UInt8]) -> InlineSpan? {
  guard stretch.count > 2, bytes[stretch.lowerBound] == .backtick,
    bytes[stretch.upperBound - 1] == .backtick
  else { return nil }
  let code = stretch.dropFirst().dropLast()
  let isPlain = bytes[code].allSatisfy {
    $0 != .backtick && $0 != .backslash && !$0.isLineEnd
  }
  guard isPlain, bytes[code.lowerBound] != .space else { return nil }
  return InlineSpan(
    .code, String(decoding: bytes[code], as: UTF8.self), isStrong: false, linkTarget: nil,
    bytes: code, map: TextMap(code))
}

/// What a reader sees of it in one line: breaks and `&nbsp;` are spaces, and no two spaces meet.
package func plainText(_ bytes: Range<Int>, in file: SourceFile) -> String {
  var text: [UInt8] = []
  for span in scanInlines(bytes, in: file) {
    for byte in span.text.utf8 {
      var isSpace = byte.isMarkdownSpace
      if byte == 0xA0, text.last == 0xC2 {
        text.removeLast()
        isSpace = true
      }
      if !isSpace {
        text.append(byte)
      } else if let last = text.last, last != .space {
        text.append(.space)
      }
    }
  }
  if text.last == .space { text.removeLast() }
  return String(decoding: text, as: UTF8.self)
}

extension UInt8 {
  /// Whether it may be more than text within a line.
  var mayBeginMarkup: Bool {
    switch self {
    case .newline, .carriageReturn, .backslash, .backtick, .lessThan, UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"),
      UInt8(ascii: "&"):
      true
    default: false
    }
  }
}
