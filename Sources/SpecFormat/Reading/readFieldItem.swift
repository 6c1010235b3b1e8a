import SQLText

/// Reads a list item that describes fields: `` `name` (text, NOT NULL, default: 'a') - CHECK: a, b ``,
/// `name: text, required`, `id uuid primary key`, or names alone, `name, other_name`. `nil` where the item
/// describes none.
func readFieldItem(_ item: SpecText) -> [SpecField]? {
  let text = item.joined
  guard let nameEnd = endOfNames(in: item) else { return nil }
  let names = item.slice(text.startIndex..<nameEnd).split(separator: ",")
  guard !names.isEmpty, names.allSatisfy(isFieldName) else { return nil }
  let tail = item.slice(nameEnd..<text.endIndex)
  return names.map { name in
    var field = SpecField(name: Placed(Identifier(name.text), at: name.range))
    field.take(tail: tail)
    return field
  }
}

/// Names in code may be anything that is one word; bare ones are lower-case, or any sentence would do.
private func isFieldName(_ name: SpecText) -> Bool {
  let text = name.text
  guard let first = text.first, first.isLetter || first == "_" else { return false }
  let isMarked = name.spans.allSatisfy { $0.isCode || $0.isStrong }
  return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
    && (isMarked || text.lowercased() == text)
}

/// Where the names end: behind those in code, or at a parenthesis, a dash, a colon or an arrow, or before a
/// type. `nil` where a sentence goes on.
private func endOfNames(in item: SpecText) -> String.Index? {
  let text = item.joined
  if item.spans.first?.isCode == true { return endOfCodeNames(in: item) }
  let marks = [" - ", " — ", " – ", ":", " → ", "("]
  let mark = marks.compactMap { text.firstRange(of: $0)?.lowerBound }.min() ?? text.endIndex
  let names = text[..<mark]
  let code = item.codeStretches
  guard let space = names.trimmedEnd.firstIndex(where: \.isWhitespace),
    !names.indices.contains(where: { names[$0] == "," && !code.contains($0) })
  else {
    return mark
  }
  let end = item.segments().first?.upperBound ?? text.endIndex
  var field = SpecField(name: Placed(Identifier(""), at: item.range))
  let isTyped = field.takeIfUnderstood(item.slice(space..<end)) && !field.types.isEmpty
  return isTyped ? space : mark
}

/// Behind the last of the code spans that nothing but commas parts.
private func endOfCodeNames(in item: SpecText) -> String.Index? {
  let text = item.joined
  var offset = 0
  var end = 0
  for span in item.spans {
    let isComma = !span.isCode && span.text.allSatisfy { $0 == "," || $0.isWhitespace }
    guard span.isCode || isComma else { break }
    offset += span.text.utf8.count
    if span.isCode { end = offset }
  }
  return text.utf8.index(text.startIndex, offsetBy: end)
}

extension SpecField {
  /// Takes what stands behind the name.
  fileprivate mutating func take(tail: SpecText) {
    let text = tail.joined
    var rest = text.startIndex
    if text.hasPrefix("("), let close = tail.closingParenthesis(from: rest) {
      take(attributes: tail.slice(text.index(after: rest)..<close))
      rest = text.index(after: close)
    } else if text.hasPrefix(":") || !startsWithMark(text) {
      let end = tail.segments().first.map { $0.upperBound } ?? text.endIndex
      let start = text[rest...].firstIndex { $0 != ":" && !$0.isWhitespace } ?? end
      if takeIfUnderstood(tail.slice(start..<end)) { rest = end }
    }
    take(remarks: tail.slice(rest..<text.endIndex))
  }

  private func startsWithMark(_ text: String) -> Bool {
    text.first { !$0.isWhitespace }.map { "-—–→(".contains($0) } ?? true
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
