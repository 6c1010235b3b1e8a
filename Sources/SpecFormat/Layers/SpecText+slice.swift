import Diagnostics

extension SpecText {
  /// The text without markup, character for character, so that a stretch of it leads back to its place.
  var joined: String { spans.count == 1 ? spans[0].text : spans.map(\.text).joined() }

  /// A stretch of `joined`, white space taken off both ends.
  func slice(_ stretch: Range<String.Index>) -> SpecText {
    let text = joined
    // An end may be within a character: a span can begin with a mark that combines.
    let scalars = text.unicodeScalars[stretch]
    let lower = scalars.firstIndex { !$0.isSpace } ?? stretch.upperBound
    let upper = scalars.lastIndex { !$0.isSpace }.map(scalars.index(after:)) ?? lower
    if lower == text.startIndex, upper == text.endIndex, let whole = wholeSlice { return whole }
    let start = text.utf8.distance(from: text.startIndex, to: lower)
    let end = text.utf8.distance(from: text.startIndex, to: upper)
    var parts: [SpecSpan] = []
    var offset = 0
    for span in spans {
      let length = span.text.utf8.count
      let from = max(start - offset, 0)
      let to = min(end - offset, length)
      if from < to { parts.append(span.dropping(from).keeping(to - from)) }
      offset += length
    }
    guard let first = parts.first, let last = parts.last else {
      return SpecText(
        spans: [], range: SourceRange(file: range.file, start: range.end, end: range.end))
    }
    return SpecText(
      spans: parts,
      range: SourceRange(file: range.file, start: first.range.start, end: last.range.end))
  }

  /// All of it, from its first span to its last.
  private var wholeSlice: SpecText? {
    guard let first = spans.first, let last = spans.last, !spans.contains(where: \.text.isEmpty)
    else { return nil }
    let range = SourceRange(file: range.file, start: first.range.start, end: last.range.end)
    return SpecText(spans: spans, range: range, text: text)
  }

  func split(separator: Unicode.Scalar) -> [SpecText] {
    guard spans.contains(where: { $0.text.utf8.contains(UInt8(ascii: separator)) }) else {
      return spans.isEmpty ? [] : [self]
    }
    let mark = Character(separator)
    return split { $0 == mark }
  }

  /// Splits outside code; a line break is a newline.
  func split(at isSeparator: (Character) -> Bool) -> [SpecText] {
    let text = joined
    guard text.contains(where: isSeparator) else { return spans.isEmpty ? [] : [self] }
    let code = codeStretches
    var parts: [SpecText] = []
    var start = text.startIndex
    for index in text.indices where isSeparator(text[index]) && !code.contains(index) {
      parts.append(slice(start..<index))
      start = text.index(after: index)
    }
    parts.append(slice(start..<text.endIndex))
    return parts.filter { !$0.spans.isEmpty }
  }

  /// The parts of `joined` between dashes outside code, and after a colon at the beginning.
  func segments() -> [Range<String.Index>] {
    let text = joined
    let code = codeStretches
    var parts: [Range<String.Index>] = []
    var start = text.startIndex
    for mark in text.indices where isDash(at: mark, in: text) && !code.contains(mark) {
      parts.append(start..<mark)
      start = text.index(after: mark)
    }
    parts.append(start..<text.endIndex)
    return parts.map { part in
      let start = text[part].firstIndex { !$0.isWhitespace && $0 != ":" } ?? part.upperBound
      return start..<part.upperBound
    }.filter { !$0.isEmpty }
  }

  /// The text behind words and a colon or the like; `nil` where it does not begin with them.
  func dropping(words: [String]) -> SpecText? {
    let text = joined
    var scanner = TextScanner(text)
    for word in words where !scanner.takeWord(word) { return nil }
    _ = scanner.take(oneOf: [":", "=", "→", "->"])
    return slice(scanner.rest.startIndex..<text.endIndex)
  }

  /// The text behind a word that a colon must follow.
  func dropping(word: String, colon: Bool) -> SpecText? {
    hasColon(after: [word]) ? dropping(words: [word]) : nil
  }

  /// Whether the text begins with the words and a colon.
  func hasColon(after words: [String]) -> Bool {
    var scanner = TextScanner(joined)
    for word in words where !scanner.takeWord(word) { return false }
    return scanner.take(":")
  }

  func dropping(mark: String) -> SpecText? {
    let text = joined
    var scanner = TextScanner(text)
    guard scanner.take(mark) else { return nil }
    return slice(scanner.rest.startIndex..<text.endIndex)
  }

  /// The text inside parentheses that stand around the whole of it.
  var withoutParentheses: SpecText {
    let text = joined
    guard text.hasPrefix("("),
      closingParenthesis(from: text.startIndex)
        == text.index(text.endIndex, offsetBy: -1, limitedBy: text.startIndex)
    else { return self }
    return slice(text.index(after: text.startIndex)..<text.index(before: text.endIndex))
  }

  /// Sentences, and what stands in parentheses.
  func sentences() -> [SpecText] {
    let text = joined
    var parts: [SpecText] = []
    var start = text.startIndex
    for index in text.indices where "();".contains(text[index]) || isStop(at: index, in: text) {
      parts.append(slice(start..<index))
      start = text.index(after: index)
    }
    parts.append(slice(start..<text.endIndex))
    return parts.filter { !$0.spans.isEmpty }
  }

  /// The stretches of `joined` that are code.
  var codeStretches: IndexStretches {
    var stretches = IndexStretches()
    let text = joined
    var offset = 0
    for span in spans {
      let length = span.text.utf8.count
      if span.isCode {
        let start = text.utf8.index(text.startIndex, offsetBy: offset)
        stretches.ranges.append(start..<text.utf8.index(start, offsetBy: length))
      }
      offset += length
    }
    return stretches
  }

  private func isStop(at index: String.Index, in text: String) -> Bool {
    guard text[index] == "." else { return false }
    let next = text.index(after: index)
    return next == text.endIndex || text[next] == " "
  }

  private func isDash(at index: String.Index, in text: String) -> Bool {
    guard "-—–".contains(text[index]) else { return false }
    let next = text.index(after: index)
    let isAfterSpace = index == text.startIndex || text[text.index(before: index)] == " "
    return isAfterSpace && next < text.endIndex && text[next] == " "
  }
}

/// Stretches of one text.
struct IndexStretches {
  var ranges: [Range<String.Index>] = []

  func contains(_ index: String.Index) -> Bool {
    ranges.contains { $0.contains(index) }
  }
}

extension SpecText {
  /// Where in `joined` the parenthesis at `open` is closed. One outside code is not closed within code, and
  /// one in code is not closed within quotes.
  func closingParenthesis(from open: String.Index) -> String.Index? {
    let text = joined
    let code = codeStretches
    let isInCode = code.contains(open)
    var depth = 0
    var isQuoted = false
    for index in text[open...].indices where isInCode || !code.contains(index) {
      if isInCode, text[index] == "'" { isQuoted.toggle() }
      if isQuoted { continue }
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}

extension SpecSpan {
  /// The first bytes of the span, which hold no markup.
  fileprivate func keeping(_ count: Int) -> SpecSpan {
    guard count < text.utf8.count else { return self }
    let kept = withText(String(decoding: text.utf8.prefix(count), as: UTF8.self))
    return kept.ending(at: SourceLocation(line: range.line, column: range.column + count))
  }
}
