/// Where `<br>` ends, in any case and with or without a slash.
func endOfBreakTag(_ stretch: Range<Int>, in bytes: [UInt8]) -> Int? {
  let tag = bytes[stretch.prefix(16)]
  guard tag.count >= 4, bytes[stretch.lowerBound] == .lessThan,
    tag.dropFirst().prefix(2).map({ $0 | 0x20 }) == Array("br".utf8)
  else { return nil }
  var offset = stretch.lowerBound + 3
  while offset < tag.endIndex, bytes[offset] == .space { offset += 1 }
  if offset < tag.endIndex, bytes[offset] == UInt8(ascii: "/") { offset += 1 }
  return offset < tag.endIndex && bytes[offset] == .greaterThan ? offset + 1 : nil
}

/// Reads `<https://example.com>` or `<name@example.com>`; the target of the second is `mailto:`.
func readAutolink(
  _ stretch: Range<Int>, in bytes: [UInt8]
) -> (target: String, end: Int)? {
  let start = stretch.lowerBound + 1
  var end = start
  while end < stretch.upperBound, bytes[end] > 0x20, bytes[end] != .lessThan,
    bytes[end] != .greaterThan
  {
    end += 1
  }
  guard end < stretch.upperBound, bytes[end] == .greaterThan else { return nil }
  let content = bytes[start..<end]
  if hasScheme(content) { return (String(decoding: content, as: UTF8.self), end + 1) }
  if isAddress(content) {
    return ("mailto:" + String(decoding: content, as: UTF8.self), end + 1)
  }
  return nil
}

private func hasScheme(_ content: ArraySlice<UInt8>) -> Bool {
  guard let first = content.first, first.isASCIILetter,
    let colon = content.prefix(33).firstIndex(of: UInt8(ascii: ":"))
  else { return false }
  let scheme = content[..<colon]
  return scheme.count >= 2
    && scheme.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || "+.-".utf8.contains($0) }
}

private func isAddress(_ content: ArraySlice<UInt8>) -> Bool {
  guard let sign = content.firstIndex(of: UInt8(ascii: "@")), sign > content.startIndex else {
    return false
  }
  let isNameRight = content[..<sign].allSatisfy {
    $0.isASCIILetter || $0.isASCIIDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0)
  }
  let labels = content[(sign + 1)...].split(
    separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return isNameRight
    && labels.allSatisfy { label in
      !label.isEmpty && label.first != .dash && label.last != .dash
        && label.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == .dash }
    }
}

extension UInt8 {
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
