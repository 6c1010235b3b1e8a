/// A stretch of source and what became of it.
struct InlinePiece {
  enum Content {
    /// The bytes as they stand.
    case source
    /// An escape or an entity.
    case replacement(String)
    case code(String, TextMap)
    case lineBreak
    /// A run of `*` or `_`, by its index in `Emphasis.runs`.
    case emphasis(Int)
    case linkStart(target: String)
    case linkEnd
    case autolink(target: String)
    /// Marks that are not shown, such as those of an image.
    case nothing
  }

  var content: Content
  var bytes: Range<Int>
}

/// Cuts inline text into pieces, left to right, as CommonMark describes it.
struct InlineScanner {
  private(set) var pieces: [InlinePiece] = []
  private(set) var emphasis = Emphasis()

  let bytes: [UInt8]
  let stretch: Range<Int>
  private var offset: Int
  private var backticks: BacktickRuns?
  private var brackets = BracketStack()
  private var surroundings: InlineSurroundings

  init(_ stretch: Range<Int>, in bytes: [UInt8]) {
    self.stretch = stretch
    self.bytes = bytes
    offset = stretch.lowerBound
    surroundings = InlineSurroundings(stretch, in: bytes)
  }

  mutating func scan() {
    while offset < stretch.upperBound {
      switch bytes[offset] {
      case .newline, .carriageReturn: breakLine(at: offset)
      case .backslash: scanBackslash()
      case .backtick: scanBackticks()
      case UInt8(ascii: "*"), UInt8(ascii: "_"): scanEmphasis()
      case UInt8(ascii: "["): openBracket(length: 1)
      case UInt8(ascii: "!") where byte(at: offset + 1) == UInt8(ascii: "["):
        openBracket(length: 2)
      case UInt8(ascii: "]"): closeBracket()
      case UInt8(ascii: "&"): scanEntity()
      case .lessThan: scanAngle()
      default: addText(length: plainLength())
      }
    }
    emphasis.match(from: 0)
  }

  private func byte(at offset: Int) -> UInt8? {
    offset < stretch.upperBound ? bytes[offset] : nil
  }

  /// How far it is to the next byte that may mean something; at least 1.
  private func plainLength() -> Int {
    var end = offset + 1
    while end < stretch.upperBound, !bytes[end].mayBeginMarkup { end += 1 }
    return end - offset
  }

  private mutating func add(_ content: InlinePiece.Content, upTo end: Int) {
    pieces.append(InlinePiece(content: content, bytes: offset..<end))
    offset = end
  }

  private mutating func addText(length: Int) {
    let end = offset + length
    if let last = pieces.last, case .source = last.content, last.bytes.upperBound == offset,
      !brackets.endsWith(piece: pieces.count - 1)
    {
      pieces[pieces.count - 1].bytes = last.bytes.lowerBound..<end
      offset = end
    } else {
      add(.source, upTo: end)
    }
  }

  /// Ends the line whose ending begins at a place, white space and a backslash before it included.
  private mutating func breakLine(at ending: Int) {
    let next = surroundings.nextLine(after: ending)
    if let last = pieces.last, case .source = last.content {
      let end = bytes.trimmedEnd(of: last.bytes)
      pieces[pieces.count - 1].bytes = last.bytes.lowerBound..<end
      offset = min(offset, end)
    }
    add(.lineBreak, upTo: next)
  }

  private mutating func scanBackslash() {
    guard let next = byte(at: offset + 1) else { return addText(length: 1) }
    if next.isLineEnd { return breakLine(at: offset + 1) }
    guard next.isASCIIPunctuation else { return addText(length: 1) }
    var length = 2
    if next == .backslash, byte(at: offset + 2) == .pipe, surroundings.areTableRow {
      // The row gives up one backslash before a pipe, and the other escapes it.
      length = 3
    }
    let character = bytes[offset + length - 1]
    add(.replacement(String(UnicodeScalar(character))), upTo: offset + length)
  }

  private mutating func scanBackticks() {
    var end = offset
    while byte(at: end) == .backtick { end += 1 }
    let length = end - offset
    guard let closing = closingRun(ofLength: length, from: end) else {
      return addText(length: length)
    }
    let content = codeText(end..<closing, in: &surroundings)
    pieces.append(
      InlinePiece(content: .code(content.text, content.map), bytes: content.bytes))
    offset = closing + length
  }

  /// Mostly it is the next run; all of them are looked up only where it is not.
  private mutating func closingRun(ofLength length: Int, from start: Int) -> Int? {
    guard let next = bytes[start..<stretch.upperBound].firstIndex(of: .backtick) else { return nil }
    var end = next
    while byte(at: end) == .backtick { end += 1 }
    if end - next == length { return next }
    if backticks == nil { backticks = BacktickRuns(start..<stretch.upperBound, in: bytes) }
    return backticks?.next(ofLength: length, from: start)
  }

  private mutating func scanEmphasis() {
    let mark = bytes[offset]
    var end = offset
    while byte(at: end) == mark { end += 1 }
    let line = startsLine ? offset..<stretch.upperBound : stretch
    let run = Emphasis.Run(offset..<end, of: line, in: bytes)
    add(.emphasis(emphasis.add(run)), upTo: end)
  }

  private var startsLine: Bool {
    guard let last = pieces.last, case .lineBreak = last.content else { return false }
    return bytes[last.bytes].contains { $0.isLineEnd }
  }

  private mutating func openBracket(length: Int) {
    brackets.push(
      piece: pieces.count, isImage: length == 2, emphasis: emphasis.openCount)
    add(.source, upTo: offset + length)
  }

  private mutating func closeBracket() {
    guard let opening = brackets.pop(), opening.piece < pieces.count - 1 || opening.isImage,
      byte(at: offset + 1) == UInt8(ascii: "("),
      let link = readLinkTarget(offset + 2..<stretch.upperBound, in: bytes)
    else { return addText(length: 1) }
    emphasis.match(from: opening.emphasis)
    if opening.isImage {
      pieces[opening.piece].content = .nothing
      add(.nothing, upTo: link.end)
    } else {
      pieces[opening.piece].content = .linkStart(target: link.target)
      brackets.forbidLinks()
      add(.linkEnd, upTo: link.end)
    }
  }

  private mutating func scanEntity() {
    guard let entity = readEntity(offset..<stretch.upperBound, in: bytes) else {
      return addText(length: 1)
    }
    add(.replacement(entity.text), upTo: entity.end)
  }

  private mutating func scanAngle() {
    if let end = endOfBreakTag(offset..<stretch.upperBound, in: bytes) {
      add(.lineBreak, upTo: end)
    } else if let link = readAutolink(offset..<stretch.upperBound, in: bytes) {
      offset += 1
      add(.autolink(target: link.target), upTo: link.end - 1)
      offset = link.end
    } else {
      addText(length: 1)
    }
  }
}
