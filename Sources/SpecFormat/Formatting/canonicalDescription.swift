import Diagnostics
import MarkdownTree

/// The source of a description, pipes escaped and on one line; `nil` where a cell of it would say something else.
///
/// The place of a text leaves out the marks of emphasis and code around it, so those are tried too.
func canonicalDescription(_ text: SpecText, in file: SourceFile) -> String? {
  let start = file.offset(of: text.range.start)
  let end = max(start, file.offset(of: text.range.end))
  let before = file.bytes[..<start].reversed().prefix(while: isMark).count
  let after = file.bytes[end...].prefix(while: isMark).count
  let stretches = [
    start..<end, start..<end + after, start - before..<end, start - before..<end + after,
  ]
  return stretches.lazy.map { cell(file.text($0)) }.first { cell in
    let row = SourceFile(path: file.path, text: "|\(cell)|")
    return plainText(1..<row.bytes.count - 1, in: row) == text.text
  }
}

private func isMark(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`")
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
