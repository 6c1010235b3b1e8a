/// Makes spans of pieces; neighbouring pieces of text that look the same become one.
func joinSpans(
  _ pieces: [InlinePiece], runs: [Emphasis.Run], in bytes: [UInt8]
) -> [InlineSpan] {
  var joiner = SpanJoiner(bytes: bytes)
  for piece in pieces {
    switch piece.content {
    case .source: joiner.addText(bytes[piece.bytes], at: piece.bytes)
    case .replacement(let text): joiner.addText(Array(text.utf8)[...], at: piece.bytes)
    case .emphasis(let run): joiner.addRun(runs[run], at: piece.bytes)
    case .linkStart(let target): joiner.change { $0.linkTarget = target }
    case .linkEnd: joiner.change { $0.linkTarget = nil }
    case .nothing: continue
    case .code(let text, let map): joiner.add(.code, text, at: piece.bytes, map)
    case .lineBreak: joiner.add(.lineBreak, "\n", at: piece.bytes, TextMap(piece.bytes))
    case .autolink(let target):
      let outer = joiner.linkTarget
      joiner.change { $0.linkTarget = target }
      joiner.addText(bytes[piece.bytes], at: piece.bytes)
      joiner.change { $0.linkTarget = outer }
    }
  }
  joiner.finishText()
  return joiner.spans
}

private struct SpanJoiner {
  private(set) var spans: [InlineSpan] = []
  let bytes: [UInt8]
  var linkTarget: String?
  private var strongDepth = 0
  private var text: [UInt8] = []
  /// The places in the file of stretches of the text.
  private var places: [(text: Int, bytes: Range<Int>)] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func addText(_ content: ArraySlice<UInt8>, at place: Range<Int>) {
    guard !content.isEmpty else { return }
    places.append((text.count, place))
    text.append(contentsOf: content)
  }

  /// Adds what is left of a run of emphasis between the marks that close and those that open.
  mutating func addRun(_ run: Emphasis.Run, at place: Range<Int>) {
    if run.strongClosing > 0 { change { $0.strongDepth -= run.strongClosing } }
    let rest = place.lowerBound + run.closing..<place.upperBound - run.opening
    addText(bytes[rest], at: rest)
    if run.strongOpening > 0 { change { $0.strongDepth += run.strongOpening } }
  }

  mutating func add(
    _ kind: InlineSpan.Kind, _ content: String, at place: Range<Int>, _ map: TextMap
  ) {
    finishText()
    spans.append(
      InlineSpan(
        kind, content, isStrong: strongDepth > 0, linkTarget: linkTarget, bytes: place, map: map))
  }

  mutating func change(_ look: (inout Self) -> Void) {
    finishText()
    look(&self)
  }

  mutating func finishText() {
    guard let first = places.first, let last = places.last else { return }
    let bytes = first.bytes.lowerBound..<last.bytes.upperBound
    var map = TextMap(bytes)
    for place in places { map.jump(atText: place.text, toFile: place.bytes.lowerBound) }
    spans.append(
      InlineSpan(
        .text, String(decoding: text, as: UTF8.self), isStrong: strongDepth > 0,
        linkTarget: linkTarget, bytes: bytes, map: map))
    text.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }
}
