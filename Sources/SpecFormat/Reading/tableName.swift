import SQLText

/// How sure it is that a heading names a table.
enum TableName {
  case certain(QualifiedName)
  case possible(QualifiedName)
  case none
}

/// Finds the table that a heading names: in code, in parentheses, after the word `table`, or as the first
/// word where that can be nothing else, as in `2.4 persona_tools (11 columns)`.
func tableName(in heading: SpecText) -> TableName {
  let codes = heading.codes
  if codes.count > 1 { return .none }
  if let code = codes.first?.value {
    guard isName(code), stands(code, aloneIn: heading.joined) else { return .none }
    return .certain(QualifiedName(parsing: code))
  }
  if let name = parenthesizedTable(heading) { return .certain(name) }
  var scanner = TextScanner(withoutNumber(heading.text[...]))
  let isAnnounced = scanner.takeWord("table")
  if isAnnounced { _ = scanner.take(":") }
  let word = scanner.take { $0.isNamePart || $0 == "." }
  guard isName(word), word == word.lowercased(), endsName(scanner.rest) else { return .none }
  let name = QualifiedName(parsing: word)
  if isAnnounced || word.contains("_") || word.contains(".") { return .certain(name) }
  return scanner.isAtEnd || scanner.rest.hasPrefix("(") ? .possible(name) : .none
}

/// `Goals (persona_goals)`: a name with an underscore or a schema, or any in code.
func parenthesizedTable(_ heading: SpecText) -> QualifiedName? {
  let text = heading.text
  guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
  let inside = text[text.index(after: open)...].dropLast().trimmingWhitespace
  let isCode = heading.codes.contains { $0.value == inside }
  guard isName(inside),
    isCode || (inside == inside.lowercased() && inside.contains { "_.".contains($0) })
  else { return nil }
  return QualifiedName(parsing: inside)
}

/// Whether a heading is about the name in code, and does not only mention it.
private func stands(_ code: String, aloneIn title: String) -> Bool {
  guard let range = title.firstRange(of: code) else { return false }
  var before = TextScanner(withoutNumber(title[..<range.lowerBound]))
  if before.takeWord("table") { _ = before.take(":") }
  let isFirst = !before.rest.contains(where: \.isLetter)
  let isInParentheses = title[..<range.lowerBound].trimmingWhitespace.hasSuffix("(")
  return isInParentheses || (isFirst && endsName(title[range.upperBound...]))
}

/// Whether what follows a name leaves it a heading's subject: a remark, a mark, or the word `table`.
private func endsName(_ rest: Substring) -> Bool {
  var scanner = TextScanner(rest)
  guard let next = scanner.rest.first else { return true }
  return !(next.isLetter || next.isNumber) || scanner.takeWord("table")
}

/// A title without the `2.4` or the mark before it.
private func withoutNumber(_ title: Substring) -> Substring {
  var rest = title.drop { !$0.isLetter && !$0.isNumber && $0 != "_" }
  guard rest.first?.isNumber == true else { return rest }
  rest = rest.drop { $0.isNumber || ".):".contains($0) }
  return rest.drop { !$0.isLetter && !$0.isNumber && $0 != "_" }
}

/// Whether the text can name a table: letters, digits and underscores, at most a schema before it.
func isName(_ text: String) -> Bool {
  if text.contains("\"") { return true }
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count <= 2
    && parts.allSatisfy { part in
      guard let first = part.first, first.isLetter || first == "_" else { return false }
      return part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
    }
}
