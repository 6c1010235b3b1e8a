extension Unicode.Scalar {
  /// White space; what is ASCII is told without looking into the tables of Unicode.
  var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  /// A letter or a digit, or what stands between them in a name.
  var isNamePart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "$": true
    default: !isASCII && (properties.isAlphabetic || properties.numericType != nil || isMark)
    }
  }

  /// Combines with the letter before it.
  private var isMark: Bool { properties.isGraphemeExtend }
}
