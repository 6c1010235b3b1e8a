extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let pipe = UInt8(ascii: "|")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let greaterThan = UInt8(ascii: ">")
  static let lessThan = UInt8(ascii: "<")
  static let dash = UInt8(ascii: "-")

  var isLineEnd: Bool { self == .newline || self == .carriageReturn }

  /// What cmark trims: space, tab, line feed, vertical tab, form feed, carriage return.
  var isMarkdownSpace: Bool { self == .space || (9...13).contains(self) }

  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

extension [UInt8] {
  /// The stretch without white space at either end; an empty one stays where it begins.
  func trimming(_ stretch: Range<Int>) -> Range<Int> {
    var start = stretch.lowerBound
    while start < stretch.upperBound, self[start].isMarkdownSpace { start += 1 }
    guard start < stretch.upperBound else { return stretch.lowerBound..<stretch.lowerBound }
    return start..<trimmedEnd(of: start..<stretch.upperBound)
  }

  func trimmedEnd(of stretch: Range<Int>) -> Int {
    var end = stretch.upperBound
    while end > stretch.lowerBound, self[end - 1].isMarkdownSpace { end -= 1 }
    return end
  }
}

/// How many lines a text has; a line ending at its end begins no further line.
func lineCount(_ text: some Sequence<UInt8>) -> Int {
  var count = 0
  var last: UInt8 = .newline
  for byte in text {
    if byte == .newline, last == .carriageReturn {
      // The second half of one line ending.
    } else if byte.isLineEnd {
      count += 1
    }
    last = byte
  }
  return last.isLineEnd ? count : count + 1
}
