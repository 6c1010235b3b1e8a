import Diagnostics

extension SpecText {
  /// The text without markup, character for character, so that a stretch of it leads back to its place.
  var joined: String { spans.map(\.text).joined() }

  /// A stretch of `joined`, white space taken off both ends.
  func slice(_ stretch: Range<String.Index>) -> SpecText {
    let text = joined
    var stretch = stretch
    while !stretch.isEmpty, text[stretch.lowerBound].isWhitespace {
      stretch = text.index(after: stretch.lowerBound)..<stretch.upperBound
    }
    while !stretch.isEmpty, text[text.index(before: stretch.upperBound)].isWhitespace {
      stretch = stretch.lowerBound..<text.index(before: stretch.upperBound)
    }
    let start = text.utf8.distance(from: text.startIndex, to: stretch.lowerBound)
    let end = text.utf8.distance(from: text.startIndex, to: stretch.upperBound)
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

  func split(separator: Character) -> [SpecText] {
    let text = joined
    var parts: [SpecText] = []
    var start = text.startIndex
    for index in text.indices where text[index] == separator {
      parts.append(slice(start..<index))
      start = text.index(after: index)
    }
    parts.append(slice(start..<text.endIndex))
    return parts.filter { !$0.spans.isEmpty }
  }

  /// The parts between dashes, and after a colon at the beginning.
  func segments() -> [SpecText] {
    let text = joined
    var parts: [SpecText] = []
    var start = text.startIndex
    for mark in text.indices where isDash(at: mark, in: text) {
      parts.append(slice(start..<mark))
      start = text.index(after: mark)
    }
    parts.append(slice(start..<text.endIndex))
    return parts.map { part in
      part.joined.hasPrefix(":")
        ? part.slice(part.joined.index(after: part.joined.startIndex)..<part.joined.endIndex) : part
    }.filter { !$0.spans.isEmpty }
  }

  /// The text behind a word and its colon; `nil` where it does not begin with the word.
  func dropping(word: String) -> SpecText? {
    let text = joined
    var scanner = TextScanner(text)
    guard scanner.takeWord(word) else { return nil }
    _ = scanner.take(oneOf: [":", "=", "→", "->"])
    return slice(scanner.rest.startIndex..<text.endIndex)
  }

  private func isDash(at index: String.Index, in text: String) -> Bool {
    guard "-—–".contains(text[index]) else { return false }
    let next = text.index(after: index)
    let isAfterSpace = index == text.startIndex || text[text.index(before: index)] == " "
    return isAfterSpace && next < text.endIndex && text[next] == " "
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
