import Diagnostics

/// The words that open a `**Key**: value` line.
enum Key: String, CaseIterable {
  case purpose, includes, unique, indexes, policies, grants, triggers, execute, migration, status
  case primaryKey = "primary key"
}

/// Adds a value to the part of a table or group that its key names.
func add(_ text: SpecText, for key: Key, to body: inout SpecBody) {
  switch key {
  case .purpose:
    body.purpose = text
    body.statesPurpose = true
  case .includes: body.entries.append(.include(text))
  case .primaryKey: body.primaryKey = text
  case .unique: body.unique.append(text)
  case .indexes: body.indexes.append(text)
  case .policies: body.policies.append(text)
  case .grants: body.grants.append(text)
  case .triggers, .execute, .migration, .status: break
  }
}

/// One `**Key**: value` line of a paragraph.
struct KeyLine {
  /// In lower case.
  let name: String
  let nameRange: SourceRange
  let value: SpecText
  /// Short enough to be meant as a key, not as the first words of a sentence.
  var isKeyLike: Bool { name.split(separator: " ").count <= 3 && !remarks.contains(name) }
}

/// Bold words that open a remark to the reader.
private let remarks: Set<String> = [
  "note", "notes", "tip", "hint", "warning", "caution", "important", "example", "examples", "why",
  "rationale", "see also",
]

/// Splits a paragraph at the lines that begin with a bold word and a colon; empty where none does.
func splitKeyLines(_ paragraph: SpecText) -> [KeyLine] {
  var lines: [[SpecSpan]] = []
  var atLineStart = true
  for (position, span) in paragraph.spans.enumerated() {
    if atLineStart, isKey(paragraph.spans, at: position) {
      lines.append([])
    } else if lines.isEmpty {
      return []
    }
    lines[lines.count - 1].append(span)
    atLineStart = span.isLineBreak
  }
  return lines.compactMap(keyLine)
}

private func isKey(_ spans: [SpecSpan], at position: Int) -> Bool {
  guard spans[position].isStrong else { return false }
  if spans[position].text.hasSuffix(":") { return true }
  guard position + 1 < spans.count else { return false }
  return !spans[position + 1].isCode && spans[position + 1].text.hasPrefix(":")
}

private func keyLine(_ spans: [SpecSpan]) -> KeyLine? {
  guard let key = spans.first else { return nil }
  var rest = Array(spans.dropFirst())
  if !key.text.hasSuffix(":"), let next = rest.first { rest[0] = next.dropping(1) }
  if let first = rest.first {
    rest[0] = first.dropping(first.text.utf8.prefix { $0 == UInt8(ascii: " ") }.count)
  }
  rest = rest.filter { !$0.text.isEmpty }
  let range = SourceRange(
    file: key.range.file, start: (rest.first ?? key).range.start,
    end: (rest.last ?? key).range.end)
  return KeyLine(
    name: key.text.lowercased().filter { $0 != ":" }, nameRange: key.range,
    value: SpecText(spans: rest, range: range))
}
