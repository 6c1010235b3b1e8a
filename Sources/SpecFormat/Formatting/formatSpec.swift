package import Diagnostics
import MarkdownTree

/// Writes the tables, lists and labels that describe fields in their canonical form; every other byte stays.
///
/// A block of which something was not understood stays too. What the file says does not change, and a file
/// in canonical form is its own.
package func formatSpec(_ file: SourceFile) -> [UInt8] {
  guard file.firstInvalidByte == nil else { return file.bytes }
  var reader = SpecReader(file: file)
  var ignored = DiagnosticBag()
  let markdown = parseMarkdown(file)
  reader.read(markdown.root, into: &ignored)
  var result: [UInt8] = []
  var written = 0
  for block in reader.blocks.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) {
    let start = file.withoutIndentation(block.bytes.lowerBound)
    guard start >= written,
      !markdown.problems.contains(where: { block.bytes.contains($0.bytes.lowerBound) }),
      let text = canonicalText(of: block, in: file)
    else { continue }
    result += file.bytes[written..<start]
    if block.isList { result.endParagraph(with: file.lineEnding) }
    result += text.utf8
    written = block.bytes.upperBound
    if block.isList, !file.isBlankLine(after: written) { result += file.lineEnding.utf8 }
  }
  return result + file.bytes[written...]
}

/// A stretch of a file that has a canonical form.
struct FormattableBlock {
  let bytes: Range<Int>
  let content: Content

  enum Content {
    case fieldTable([SpecField])
    case fieldList([SpecField])
    case label(Key)
  }

  var isList: Bool {
    if case .fieldList = content { true } else { false }
  }
}

private func canonicalText(of block: FormattableBlock, in file: SourceFile) -> String? {
  switch block.content {
  case .label(let key): key.label
  case .fieldTable(let fields), .fieldList(let fields):
    renderFieldTable(fields, in: file)
  }
}

extension SourceFile {
  /// The start of the line where nothing but spaces stands before the offset, else the offset.
  fileprivate func withoutIndentation(_ offset: Int) -> Int {
    let start = bytes[..<offset].lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
    return start == 0 || bytes[start - 1] == UInt8(ascii: "\n") ? start : offset
  }

  /// Whether the line after the one that the offset ends is empty, or there is none.
  fileprivate func isBlankLine(after offset: Int) -> Bool {
    let next = line(location(ofByte: offset).line + 1)
    return next.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}

extension [UInt8] {
  /// Adds an empty line unless one is there: a table cannot stand directly under text.
  fileprivate mutating func endParagraph(with newline: String) {
    let lines = suffix(4).filter { $0 != UInt8(ascii: "\r") }
    guard !isEmpty, lines.suffix(2) != [UInt8(ascii: "\n"), UInt8(ascii: "\n")] else { return }
    self += newline.utf8
  }
}
