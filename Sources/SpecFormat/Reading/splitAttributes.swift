/// Splits at commas and semicolons outside parentheses and code; a list of values takes all that follows
/// it up to a semicolon.
func splitAttributes(_ inside: SpecText) -> [SpecText] {
  let text = inside.joined
  guard text.utf8.contains(where: { ",;".utf8.contains($0) }) else {
    let whole = inside.slice(text.startIndex..<text.endIndex)
    return whole.spans.isEmpty ? [] : [whole]
  }
  let code = inside.codeStretches
  var parts: [SpecText] = []
  var start = text.startIndex
  var depth = 0
  var index = text.startIndex
  while index < text.endIndex {
    switch text[index] {
    case _ where code.contains(index): break
    case "(", "[": depth += 1
    case ")", "]": depth -= 1
    case ";":
      parts.append(inside.slice(start..<index))
      start = text.index(after: index)
      depth = 0
    case "," where depth == 0 && !opensList(text[start..<index]):
      parts.append(inside.slice(start..<index))
      start = text.index(after: index)
    default: break
    }
    index = text.index(after: index)
  }
  parts.append(inside.slice(start..<text.endIndex))
  return parts.filter { !$0.spans.isEmpty }
}

private func opensList(_ text: Substring) -> Bool {
  ["enum", "check", "values", "one", "allowed", "possible"].contains { word in
    var scanner = TextScanner(text)
    return scanner.takeWord(word) && !scanner.isAtEnd
  }
}

/// Splits what stands in one breath before each word that opens another attribute: `text NOT NULL UNIQUE`.
func splitAtKeywords(_ part: SpecText) -> [SpecText] {
  let text = part.joined
  guard text.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x7F || $0 == UInt8(ascii: "(") }),
    text.contains(where: { $0.isWhitespace || $0 == "(" })
  else { return [part] }
  if opensList(text[...]) { return splitBehindParentheses(part) }
  let code = part.codeStretches
  var parts: [SpecText] = []
  var start = text.startIndex
  var previous = ""
  for word in bareWords(of: text, outside: code) {
    let lower = text[word].lowercased()
    if keywords.contains(lower), !isSecondWord(lower, after: previous), word.lowerBound > start {
      parts.append(part.slice(start..<word.lowerBound))
      start = word.lowerBound
    }
    previous = lower
  }
  parts.append(part.slice(start..<text.endIndex))
  return parts.filter { !$0.spans.isEmpty }
}

private let keywords: Set<String> = [
  "not", "null", "primary", "unique", "default", "check", "references", "generated", "fk", "pk",
]

/// Whether the word belongs to the one before it, as in `NOT NULL` and `DEFAULT NULL`.
private func isSecondWord(_ word: String, after previous: String) -> Bool {
  (word == "null" && ["not", "default", "set"].contains(previous))
    || (word == "default" && ["set", "by"].contains(previous))
    || (word == "references" && previous == "fk")
}

/// `enum ('a', 'b') NOT NULL` ends at its parenthesis; without one a list goes on to the end.
private func splitBehindParentheses(_ part: SpecText) -> [SpecText] {
  let text = part.joined
  guard let open = text.firstIndex(of: "("), !text[..<open].contains(":"),
    let close = part.closingParenthesis(from: open)
  else { return [part] }
  let end = text.index(after: close)
  let rest = part.slice(end..<text.endIndex)
  guard !rest.spans.isEmpty else { return [part] }
  return [part.slice(text.startIndex..<end)] + splitAtKeywords(rest)
}

/// The words outside parentheses, quotes and code.
private func bareWords(of text: String, outside code: IndexStretches) -> [Range<String.Index>] {
  var words: [Range<String.Index>] = []
  var start: String.Index?
  var depth = 0
  var isQuoted = false
  for index in text.indices {
    let character = code.contains(index) ? "`" : text[index]
    if character == "'" { isQuoted.toggle() }
    if character == "(" { depth += 1 }
    let isWord =
      depth == 0 && !isQuoted && (character.isLetter || character.isNumber || character == "_")
    if isWord, start == nil { start = index }
    if !isWord, let first = start {
      words.append(first..<index)
      start = nil
    }
    if character == ")" { depth -= 1 }
  }
  if let start { words.append(start..<text.endIndex) }
  return words
}
