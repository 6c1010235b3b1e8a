import CatalogModel

/// Cuts the type off the front of a text: the longest run of words that is one. `nil` where none is.
func splitType(_ text: SpecText) -> (type: SpecText, rest: [SpecText])? {
  let joined = text.joined
  if isType(text.text) { return (text, []) }
  for end in wordEnds(in: joined).reversed() {
    let type = text.slice(joined.startIndex..<end)
    guard isType(type.text) else { continue }
    let rest = text.slice(end..<joined.endIndex)
    return (type, splitAttributes(rest.withoutParentheses))
  }
  return nil
}

func isType(_ text: String) -> Bool {
  ColumnType(parsing: withoutListWords(text)) != nil
}

/// `array of text` as `text[]`.
func withoutListWords(_ text: String) -> String {
  var scanner = TextScanner(text)
  let isList =
    (scanner.takeWord("array") || scanner.takeWord("list")) && scanner.takeWord("of")
  return isList ? scanner.rest + "[]" : text
}

/// Where a word or a pair of parentheses ends, at most a few: a type has no more words.
private func wordEnds(in text: String) -> [String.Index] {
  var ends: [String.Index] = []
  var depth = 0
  for index in text.indices where ends.count < 8 {
    let character = text[index]
    if character == "(" {
      if depth == 0, index > text.startIndex { ends.append(index) }
      depth += 1
    } else if character == ")" {
      depth -= 1
      if depth == 0 { ends.append(text.index(after: index)) }
    } else if character.isWhitespace, depth == 0 {
      ends.append(index)
    }
  }
  return ends
}
