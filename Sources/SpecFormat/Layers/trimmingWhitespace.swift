extension StringProtocol {
  /// The text without white space at its ends.
  var trimmingWhitespace: String {
    var (start, end) = (startIndex, endIndex)
    while start < end, unicodeScalars[start].isSpace { start = unicodeScalars.index(after: start) }
    while start < end {
      let last = unicodeScalars.index(before: end)
      guard unicodeScalars[last].isSpace else { break }
      end = last
    }
    return String(self[start..<end])
  }

  /// The parts between marks, without white space at their ends.
  func split(at mark: Unicode.Scalar) -> [String] {
    utf8.split(separator: UInt8(ascii: mark)).map {
      self[$0.startIndex..<$0.endIndex].trimmingWhitespace
    }
  }
}
