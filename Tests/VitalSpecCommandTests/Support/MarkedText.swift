/// Text in which `1️⃣` marks a place.
struct MarkedText {
  let text: String
  /// `line:column`, both from 1, the column in bytes of UTF-8.
  let place: String

  init(_ marked: String) {
    let parts = marked.split(separator: "1️⃣", maxSplits: 1, omittingEmptySubsequences: false)
    let before = parts[0]
    let line = before.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }.count + 1
    text = parts.joined()
    place = "\(line):\(column)"
  }
}
