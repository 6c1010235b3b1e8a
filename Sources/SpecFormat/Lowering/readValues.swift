/// Reads a list of values: each in code, or apart by commas, else by slashes or pipes; quotes are taken off.
func readValues(_ text: SpecText) -> [String] {
  let codes = text.codes.map(\.value)
  if codes.count > 1 || codes.contains(where: { !$0.contains(",") }), isOnlyCode(text) {
    return codes.map(unquoted)
  }
  let plain = text.joined
  for separator in [",", "|", " / "] {
    let parts = plain.split(whereSeparator: \.isNewline)
      .flatMap { splitOutsideQuotes($0, separator: separator) }
    if parts.count > 1 { return joiningLast(parts) }
  }
  return joiningLast([plain.trimmingWhitespace])
}

/// Whether nothing but separators stands between the code.
private func isOnlyCode(_ text: SpecText) -> Bool {
  text.spans.allSatisfy { span in
    span.isCode
      || span.text.words(marks: []).allSatisfy { $0 == "or" || $0 == "and" }
        && span.text.allSatisfy { $0.isLetter || $0.isWhitespace || ",/|;·•".contains($0) }
  }
}

private func splitOutsideQuotes(_ text: Substring, separator: String) -> [String] {
  var parts: [String] = [""]
  var isQuoted = false
  var rest = text[...]
  while let character = rest.first {
    if character == "'", isQuoted || parts[parts.count - 1].allSatisfy(\.isWhitespace) {
      isQuoted.toggle()
    }
    if !isQuoted, rest.hasPrefix(separator) {
      parts.append("")
      rest.removeFirst(separator.count)
    } else {
      parts[parts.count - 1].append(character)
      rest.removeFirst()
    }
  }
  return parts.map(\.trimmingWhitespace).filter { !$0.isEmpty }
}

/// `a, b or c`, `a, b, and c`
private func joiningLast(_ parts: [String]) -> [String] {
  guard var last = parts.last else { return [] }
  var values = parts.dropLast().map { $0 }
  for word in ["or ", "and "] where last.hasPrefix(word) && !values.isEmpty {
    last.removeFirst(word.count)
  }
  let alternatives = splitOutsideQuotes(last[...], separator: " or ")
  if let final = alternatives.last {
    values += alternatives.dropLast()
    last = final
  }
  return (values + [last]).map(unquoted)
}

private func unquoted(_ text: String) -> String {
  for mark in ["'", "\""] where text.count >= 2 && text.hasPrefix(mark) && text.hasSuffix(mark) {
    return String(text.dropFirst().dropLast()).replacing(mark + mark, with: mark)
  }
  return text
}
