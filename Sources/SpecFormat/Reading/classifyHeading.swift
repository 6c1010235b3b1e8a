import SQLText

/// What a heading opens.
enum HeadingKind {
  case module(String)
  case section(number: Int, title: String)
  case group(String)
  case function(String)
  case view(String)
  case table(QualifiedName)
  case prose
}

func classifyHeading(_ heading: SpecText) -> HeadingKind {
  let title = heading.text
  if let name = moduleTitle(title) { return .module(name) }
  var scanner = TextScanner(title)
  if scanner.takeWord("section"), let number = scanner.takeNumber().flatMap(Int.init),
    scanner.take(oneOf: [":", ".", "–", "—", "-"]) != nil, !scanner.isAtEnd
  {
    return .section(number: number, title: String(scanner.rest))
  }
  scanner = TextScanner(title)
  if scanner.takeWord("field"), scanner.takeWord("group"), scanner.take(":"), !scanner.isAtEnd {
    return .group(String(scanner.rest))
  }
  let codes = heading.codes.map(\.value)
  guard codes.count == 1, let code = codes.first else { return .prose }
  let words = title.lowercased()
  if words.hasPrefix("function ") || words.hasPrefix("trigger function ") {
    return .function(code)
  }
  if words.hasPrefix("view ") || words.hasPrefix("materialized view ") { return .view(code) }
  if words == code.lowercased() || words.hasPrefix("table "), isName(code) {
    return .table(QualifiedName(parsing: code))
  }
  return .prose
}

/// `Time Perspectives (Sections 57–59)` without what stands in parentheses.
private func moduleTitle(_ title: String) -> String? {
  guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return nil }
  var scanner = TextScanner(title[title.index(after: open)...])
  guard scanner.takeWord("sections") || scanner.takeWord("section"), scanner.takeNumber() != nil
  else { return nil }
  return title[..<open].trimmingWhitespace
}

/// Whether the text can name a table: letters, digits and underscores, at most a schema before it.
private func isName(_ text: String) -> Bool {
  if text.contains("\"") { return true }
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count <= 2
    && parts.allSatisfy { part in
      guard let first = part.first, first.isLetter || first == "_" else { return false }
      return part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
    }
}
