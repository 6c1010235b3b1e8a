/// Square brackets that wait for their closing one.
struct BracketStack {
  struct Opening {
    let piece: Int
    let isImage: Bool
    /// How many runs of emphasis were open before it.
    let emphasis: Int
  }

  private var openings: [Opening] = []
  /// How many openings at the bottom stand before a link and so cannot begin one around it.
  private var forbidden = 0

  mutating func push(piece: Int, isImage: Bool, emphasis: Int) {
    openings.append(Opening(piece: piece, isImage: isImage, emphasis: emphasis))
  }

  /// Takes the innermost opening off; nil if there is none or it can begin no link.
  mutating func pop() -> Opening? {
    guard let opening = openings.popLast() else { return nil }
    let isForbidden = openings.count < forbidden && !opening.isImage
    forbidden = min(forbidden, openings.count)
    return isForbidden ? nil : opening
  }

  mutating func forbidLinks() {
    forbidden = openings.count
  }

  func endsWith(piece: Int) -> Bool {
    openings.last?.piece == piece
  }
}

/// Reads `target "title")`, which stands behind `](`.
func readLinkTarget(
  _ stretch: Range<Int>, in bytes: [UInt8]
) -> (target: String, end: Int)? {
  var offset = skipSpace(stretch, in: bytes)
  guard let target = readDestination(offset..<stretch.upperBound, in: bytes) else { return nil }
  offset = skipSpace(target.upperBound..<stretch.upperBound, in: bytes)
  if offset > target.upperBound,
    let end = endOfTitle(offset..<stretch.upperBound, in: bytes)
  {
    offset = skipSpace(end..<stretch.upperBound, in: bytes)
  }
  guard offset < stretch.upperBound, bytes[offset] == UInt8(ascii: ")") else { return nil }
  return (resolve(target, in: bytes), offset + 1)
}

/// Whether the line is a definition such as `[label]: target "title"`.
func isLinkDefinition(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
  guard let first = line.first, bytes[first] == UInt8(ascii: "[") else { return false }
  var offset = first + 1
  while offset < line.upperBound, bytes[offset] != UInt8(ascii: "]") {
    if bytes[offset] == UInt8(ascii: "[") { return false }
    offset += bytes[offset] == .backslash ? 2 : 1
  }
  guard offset + 1 < line.upperBound, bytes[offset + 1] == UInt8(ascii: ":"),
    !bytes.trimming(first + 1..<offset).isEmpty
  else { return false }
  offset = skipSpace(offset + 2..<line.upperBound, in: bytes)
  guard let target = readDestination(offset..<line.upperBound, in: bytes),
    target.upperBound > offset
  else { return false }
  offset = skipSpace(target.upperBound..<line.upperBound, in: bytes)
  if offset > target.upperBound, let end = endOfTitle(offset..<line.upperBound, in: bytes) {
    offset = skipSpace(end..<line.upperBound, in: bytes)
  }
  return offset == line.upperBound
}

private func skipSpace(_ stretch: Range<Int>, in bytes: [UInt8]) -> Int {
  stretch.first { !bytes[$0].isMarkdownSpace } ?? stretch.upperBound
}

/// The target's bytes, `<` and `>` around it included; empty where there is none, nil where it goes
/// on without end.
private func readDestination(_ stretch: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
  guard let start = stretch.first else { return nil }
  let isInAngles = bytes[start] == .lessThan
  var offset = isInAngles ? start + 1 : start
  var depth = 0
  while offset < stretch.upperBound {
    switch bytes[offset] {
    case .backslash where offset + 1 < stretch.upperBound && bytes[offset + 1].isASCIIPunctuation:
      offset += 1
    case .greaterThan where isInAngles: return start..<offset + 1
    case .newline where isInAngles, .carriageReturn where isInAngles, .lessThan where isInAngles:
      return nil
    case _ where isInAngles: break
    case 0...0x20, 0x7F: return depth == 0 ? start..<offset : nil
    case UInt8(ascii: "("):
      depth += 1
      // cmark's own bound.
      if depth > 32 { return nil }
    case UInt8(ascii: ")"):
      if depth == 0 { return start..<offset }
      depth -= 1
    default: break
    }
    offset += 1
  }
  return isInAngles || depth > 0 ? nil : start..<offset
}

private func endOfTitle(_ stretch: Range<Int>, in bytes: [UInt8]) -> Int? {
  guard let start = stretch.first else { return nil }
  let opening = bytes[start]
  let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening
  guard [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")")].contains(closing) else {
    return nil
  }
  var offset = start + 1
  while offset < stretch.upperBound {
    if bytes[offset] == closing { return offset + 1 }
    if bytes[offset] == opening { return nil }
    offset += bytes[offset] == .backslash ? 2 : 1
  }
  return nil
}

private func resolve(_ target: Range<Int>, in bytes: [UInt8]) -> String {
  var range = target
  if let first = range.first, bytes[first] == .lessThan {
    range = first + 1..<range.upperBound - 1
  }
  var text: [UInt8] = []
  var offset = range.lowerBound
  while offset < range.upperBound {
    if bytes[offset] == .backslash, offset + 1 < range.upperBound,
      bytes[offset + 1].isASCIIPunctuation
    {
      text.append(bytes[offset + 1])
      offset += 2
    } else if let entity = readEntity(offset..<range.upperBound, in: bytes) {
      text.append(contentsOf: entity.text.utf8)
      offset = entity.end
    } else {
      text.append(bytes[offset])
      offset += 1
    }
  }
  return String(decoding: text, as: UTF8.self)
}
