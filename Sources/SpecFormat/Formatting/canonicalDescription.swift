import Diagnostics
import MarkdownTree

/// The source of a description, pipes escaped and on one line; `nil` where a cell of it would say something else,
/// as where a mark of emphasis stands beyond its end.
func canonicalDescription(_ text: SpecText, in file: SourceFile) -> String? {
  let line = source(of: text, in: file).split(whereSeparator: \.isNewline)
    .map(\.trimmingWhitespace).joined(separator: " ")
  var cell = ""
  for character in line {
    if character == "|", cell.last != "\\" { cell += "\\" }
    cell.append(character)
  }
  let row = SourceFile(path: file.path, text: "|\(cell)|")
  return plainText(1..<row.bytes.count - 1, in: row) == text.text ? cell : nil
}

/// The bytes of a text, with the backticks of code at its ends.
private func source(of text: SpecText, in file: SourceFile) -> String {
  let backtick = UInt8(ascii: "`")
  var start = file.offset(of: text.range.start)
  var end = max(start, file.offset(of: text.range.end))
  if text.spans.first?.isCode == true {
    while start > 0, file.bytes[start - 1] == backtick { start -= 1 }
  }
  if text.spans.last?.isCode == true {
    while end < file.bytes.count, file.bytes[end] == backtick { end += 1 }
  }
  return file.text(start..<end)
}
