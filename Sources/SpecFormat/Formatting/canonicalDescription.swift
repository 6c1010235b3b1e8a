import Diagnostics
import SQLText

/// The source of a description, pipes escaped and on one line; `nil` where a cell of it would say something else,
/// as where a mark of emphasis stands beyond its end.
func canonicalDescription(_ text: SpecText, in file: SourceFile) -> String? {
  let said = spokenStatements(text)
  for bytes in stretches(of: text, in: file) {
    let cell = cell(file.text(bytes))
    let row = SourceFile(path: file.path, text: "|\(cell)|")
    let read = SpecText(1..<row.bytes.count - 1, in: row)
    if read.text == text.text, spokenStatements(read) == said { return cell }
  }
  return nil
}

private func cell(_ source: String) -> String {
  let line = source.split(whereSeparator: \.isNewline).map(\.trimmingWhitespace)
    .joined(separator: " ")
  var cell = ""
  for character in line {
    if character == "|", cell.last != "\\" { cell += "\\" }
    cell.append(character)
  }
  return cell
}

/// The bytes of a text, without the marks at its ends, with them, and up to the end of the line, where a link's
/// target may be.
private func stretches(of text: SpecText, in file: SourceFile) -> [Range<Int>] {
  let start = file.offset(of: text.range.start)
  let end = max(start, file.offset(of: text.range.end))
  var first = start
  while first > 0, "`*_[~".utf8.contains(file.bytes[first - 1]) { first -= 1 }
  var last = end
  while last < file.bytes.count, "`*_~".utf8.contains(file.bytes[last]) { last += 1 }
  let line = file.line(text.range.end.line)
  return [
    start..<end, first..<end, start..<last, first..<last, start..<max(start, line.endIndex),
    first..<max(first, line.endIndex),
  ]
}

/// What a description says beside what it describes: the line breaks of an item can part values.
private func spokenStatements(_ description: SpecText) -> [SpokenStatement] {
  var field = SpecField(name: Placed(Identifier(""), at: description.range))
  field.take(description: description)
  return field.defaults.map { .default($0.text) } + field.rules.map { .rules(readRules($0)) }
}

private enum SpokenStatement: Equatable {
  case `default`(String)
  case rules([FieldRule]?)
}
