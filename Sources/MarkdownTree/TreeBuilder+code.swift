extension TreeBuilder {
  func codeBlock(_ code: RawBlock.RawCode, at index: Int) -> MarkdownNode {
    let block = blocks[index]
    let start = start(of: block)
    let firstLine = code.isFenced ? block.startLine + 1 : block.startLine
    let count = code.text.isEmpty ? 0 : lineCount(code.text.utf8)
    let lastLine = firstLine + count - 1
    let isClosed = !code.isFenced || hasClosingFence(on: lastLine + 1, ofCodeAt: index)
    let end = endOfLine(code.isFenced && isClosed ? lastLine + 1 : lastLine)
    let place = start..<bytes.trimmedEnd(of: start..<max(start, end))
    let map = textMap(code.text, from: firstLine, to: lastLine)
    let content = CodeBlock(
      info: code.info, text: code.text, map: map, isFenced: code.isFenced, isClosed: isClosed)
    return MarkdownNode(.codeBlock(content), place)
  }

  /// A fence on the line after the code closes it, unless cmark let other code begin there because
  /// the line is outside of the list item or quote that holds this code.
  private func hasClosingFence(on line: Int, ofCodeAt index: Int) -> Bool {
    let block = blocks[index]
    guard line <= lines.count, line <= block.endLine else { return false }
    if startsBlock(at: index + 1, on: line) { return false }
    let opening = lines.range(block.startLine)
    let start = start(of: block)
    guard start < opening.upperBound else { return false }
    let mark = bytes[start]
    let length = (start..<opening.upperBound).prefix { bytes[$0] == mark }.count
    let fence = lines.content(of: line, quotes: quotes).bytes
    return fence.count >= length && fence.allSatisfy { bytes[$0] == mark }
  }

  /// Each line of code is the end of its line in the file; what stands before it is indentation and
  /// the marks of containers.
  private func textMap(_ text: String, from first: Int, to last: Int) -> TextMap {
    guard first <= last else {
      let place = first <= lines.count ? lines.range(first).lowerBound : bytes.count
      return TextMap(place..<place)
    }
    var starts: [(text: Int, file: Int)] = []
    var lineStart = 0
    var line = first
    for content in contentLengths(of: text) {
      let end = lines.range(line).upperBound
      starts.append((lineStart, end - content.withoutEnding))
      lineStart += content.whole
      line += 1
    }
    let lower = max(starts.first?.file ?? 0, lines.range(first).lowerBound)
    var map = TextMap(lower..<max(lower, lines.range(last).upperBound))
    for start in starts { map.jump(atText: start.text, toFile: start.file) }
    return map
  }

  private func contentLengths(of text: String) -> [(withoutEnding: Int, whole: Int)] {
    var lengths: [(withoutEnding: Int, whole: Int)] = []
    var content = 0
    var ending = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      if ending > 0, !(byte == .newline && last == .carriageReturn) {
        lengths.append((content, content + ending))
        (content, ending) = (0, 0)
      }
      if byte.isLineEnd { ending += 1 } else { content += 1 }
      last = byte
    }
    if content + ending > 0 { lengths.append((content, content + ending)) }
    return lengths
  }
}
