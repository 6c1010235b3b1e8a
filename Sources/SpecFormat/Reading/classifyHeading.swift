import SQLText

/// What a heading opens.
enum HeadingKind {
  case module(String)
  case section(SectionHeading)
  case group(String)
  case function(String)
  case view(String)
  case addition(SpecAddition.Target)
  case table(QualifiedName)
  /// One lower-case word: a table if fields follow, else a word.
  case maybeTable(QualifiedName)
  case prose(SectionHeading)
}

/// A heading's title, the number before it, and the table that it names in parentheses.
struct SectionHeading {
  var number: Int?
  var title: String
  var table: QualifiedName?
}

func classifyHeading(_ heading: SpecText) -> HeadingKind {
  let title = heading.text
  if let name = moduleTitle(title) { return .module(name) }
  if let section = sectionHeading(heading) { return .section(section) }
  var scanner = TextScanner(title)
  if scanner.takeWord("field"), scanner.takeWord("group"), scanner.take(":"), !scanner.isAtEnd {
    return .group(String(scanner.rest))
  }
  if let name = functionName(heading) { return .function(name) }
  if let name = viewName(heading) { return .view(name) }
  if let target = additionTarget(heading) { return .addition(target) }
  switch tableName(in: heading) {
  case .certain(let name): return .table(name)
  case .possible(let name): return .maybeTable(name)
  case .none: return .prose(numberedTitle(title))
  }
}

/// `Time Perspectives (Sections 57–59)` without what stands in parentheses.
private func moduleTitle(_ title: String) -> String? {
  guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return nil }
  var scanner = TextScanner(title[title.index(after: open)...])
  guard scanner.takeWord("sections") || scanner.takeWord("section"), scanner.takeNumber() != nil
  else { return nil }
  return title[..<open].trimmingWhitespace
}

/// `Section 57: Week in the Life Of`, which may name its table in parentheses.
private func sectionHeading(_ heading: SpecText) -> SectionHeading? {
  var scanner = TextScanner(heading.text)
  guard scanner.takeWord("section"), let number = scanner.takeNumber().flatMap(Int.init),
    scanner.take(oneOf: [":", ".", "–", "—", "-"]) != nil, !scanner.isAtEnd
  else { return nil }
  let title = String(scanner.rest)
  return SectionHeading(number: number, title: title, table: parenthesizedTable(heading))
}

/// `2. Junction tables`; a number with parts, as in `2.4`, numbers no section.
private func numberedTitle(_ title: String) -> SectionHeading {
  var scanner = TextScanner(title)
  guard let number = scanner.takeNumber().flatMap(Int.init), number >= 0,
    scanner.take(oneOf: [".", ")", ":"]) != nil, !scanner.isAtEnd
  else { return SectionHeading(number: nil, title: title) }
  return SectionHeading(number: number, title: String(scanner.rest))
}

private func functionName(_ heading: SpecText) -> String? {
  let codes = heading.codes
  guard codes.count == 1 else { return nil }
  var scanner = TextScanner(heading.text)
  _ = scanner.takeWord("trigger")
  return scanner.takeWord("function") ? codes[0].value : nil
}

private func viewName(_ heading: SpecText) -> String? {
  let codes = heading.codes
  guard codes.count == 1 else { return nil }
  var scanner = TextScanner(heading.text)
  _ = scanner.takeWord("materialized")
  return scanner.takeWord("view") ? codes[0].value : nil
}

/// ``Additions to `personas` ``, or ``Additions to every `tenant-owned` table`` for those that include a group.
private func additionTarget(_ heading: SpecText) -> SpecAddition.Target? {
  let codes = heading.codes
  guard codes.count == 1 else { return nil }
  var scanner = TextScanner(heading.text)
  guard scanner.takeWord("additions"), scanner.takeWord("to") else { return nil }
  return scanner.takeWord("every")
    ? .group(codes[0].value.lowercased()) : .table(QualifiedName(parsing: codes[0].value))
}
