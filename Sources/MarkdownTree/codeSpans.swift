/// The runs of backticks of a text, so that a search for one that is missing costs nothing.
struct BacktickRuns {
  private struct Places {
    var offsets: [Int] = []
    var passed = 0
  }

  private var places: [Int: Places] = [:]

  init(_ stretch: Range<Int>, in bytes: [UInt8]) {
    var offset = stretch.lowerBound
    while offset < stretch.upperBound {
      let start = offset
      while offset < stretch.upperBound, bytes[offset] == .backtick { offset += 1 }
      if offset > start {
        places[offset - start, default: Places()].offsets.append(start)
      } else {
        offset += 1
      }
    }
  }

  /// The first run of just this length at or after a place; places must not decrease.
  mutating func next(ofLength length: Int, from place: Int) -> Int? {
    guard var runs = places[length] else { return nil }
    places[length] = nil
    defer { places[length] = runs }
    while runs.passed < runs.offsets.count, runs.offsets[runs.passed] < place { runs.passed += 1 }
    return runs.passed < runs.offsets.count ? runs.offsets[runs.passed] : nil
  }
}

/// The content of a code span between its backticks: line endings are spaces, and one space is taken
/// off at each end if both have one and there is more than spaces. In a table row, a backslash before
/// a pipe goes.
func codeText(
  _ stretch: Range<Int>, in surroundings: inout InlineSurroundings
) -> (text: String, bytes: Range<Int>, map: TextMap) {
  let bytes = surroundings.bytes
  let content = withoutPadding(stretch, in: &surroundings)
  var map = TextMap(content)
  guard bytes[content].contains(where: { $0.isLineEnd || $0 == .backslash }) else {
    return (String(decoding: bytes[content], as: UTF8.self), content, map)
  }
  var text: [UInt8] = []
  var offset = content.lowerBound
  while offset < content.upperBound {
    if bytes[offset].isLineEnd {
      text.append(.space)
      offset = min(surroundings.nextLine(after: offset), content.upperBound)
      map.jump(atText: text.count, toFile: offset)
      continue
    }
    let isEscape =
      bytes[offset] == .backslash && offset + 1 < content.upperBound
      && bytes[offset + 1] == .pipe && surroundings.areTableRow
    if isEscape { offset += 1 }
    map.jump(atText: text.count, toFile: offset)
    text.append(bytes[offset])
    offset += 1
  }
  return (String(decoding: text, as: UTF8.self), content, map)
}

private func withoutPadding(
  _ stretch: Range<Int>, in surroundings: inout InlineSurroundings
) -> Range<Int> {
  let bytes = surroundings.bytes
  guard let first = stretch.first, let end = startOfPadding(at: stretch, in: &surroundings),
    bytes[first] == .space || bytes[first].isLineEnd
  else { return stretch }
  let start = bytes[first].isLineEnd ? surroundings.nextLine(after: first) : first + 1
  let hasText = start < end && !(start..<end).allSatisfy { bytes[$0].isMarkdownSpace }
  return hasText ? start..<end : stretch
}

/// Where the space at the end of code begins, which may be a line ending and the next line's prefix.
private func startOfPadding(
  at stretch: Range<Int>, in surroundings: inout InlineSurroundings
) -> Int? {
  let bytes = surroundings.bytes
  var offset = stretch.upperBound
  while offset > stretch.lowerBound, " \t>".utf8.contains(bytes[offset - 1]) { offset -= 1 }
  if offset > stretch.lowerBound, bytes[offset - 1].isLineEnd {
    offset -= 1
    if bytes[offset] == .newline, offset > stretch.lowerBound,
      bytes[offset - 1] == .carriageReturn
    {
      offset -= 1
    }
    if surroundings.nextLine(after: offset) >= stretch.upperBound { return offset }
  }
  return bytes[stretch].last == .space ? stretch.upperBound - 1 : nil
}
