/// Where the bytes of a text stand in the file that it was taken from, with parts left out.
struct TextMap: Hashable, Sendable {
  private struct Anchor: Hashable {
    let text: Int
    let file: Int
  }

  private let start: Int
  private let end: Int
  /// The places at which the text jumps over bytes of the file; mostly none.
  private var anchors: [Anchor] = []

  init(_ bytes: Range<Int>) {
    start = bytes.lowerBound
    end = bytes.upperBound
  }

  /// Says that the text's byte at `text` stands at `file`, and so on until the next jump.
  mutating func jump(atText text: Int, toFile file: Int) {
    guard unbounded(text) != file else { return }
    if anchors.last?.text == text { anchors.removeLast() }
    anchors.append(Anchor(text: text, file: file))
  }

  func offset(of text: Int) -> Int {
    min(max(unbounded(text), start), end)
  }

  private func unbounded(_ text: Int) -> Int {
    guard let first = anchors.first, first.text <= text else { return start + text }
    var low = 0
    var high = anchors.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if anchors[middle].text <= text { low = middle } else { high = middle }
    }
    return anchors[low].file + text - anchors[low].text
  }
}
