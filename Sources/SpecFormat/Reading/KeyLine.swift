import Diagnostics

/// One `**Key**: value` line of a paragraph.
struct KeyLine {
  /// In lower case.
  let name: String
  let nameRange: SourceRange
  /// In bytes, without a colon.
  let nameLength: Int
  let value: SpecText

  /// Whether the word is nearly one that is read.
  var isMisspeltKey: Bool { !nearest(to: name, among: Key.allCases.map(\.label)).isEmpty }

  /// Short enough to be meant as a key, not as the first words of a sentence.
  var isKeyLike: Bool { name.split(separator: " ").count <= 3 && !isRemark(name) }
}

/// Whether a heading or a bold word opens a remark to the reader.
func isRemark(_ title: String) -> Bool {
  remarks.contains(title.lowercased())
}

private let remarks: Set<String> = [
  "note", "notes", "tip", "hint", "warning", "caution", "important", "example", "examples", "why",
  "rationale", "see also", "usage", "example usage", "usage examples", "queries", "sample queries",
  "relations", "relationships", "references", "todo", "history", "changelog",
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
    nameLength: key.text.utf8.count - (key.text.hasSuffix(":") ? 1 : 0),
    value: SpecText(spans: rest, range: range))
}
