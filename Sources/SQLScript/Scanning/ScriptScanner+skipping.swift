extension ScriptScanner {
  /// Goes to the end of the line, before its ending.
  mutating func skipLine() {
    while let byte = peek(), !isLineEnd(byte) { position += 1 }
  }

  /// Goes behind the next byte of this kind that comes after the present one.
  mutating func skip(past mark: UInt8) {
    position += 1
    while let byte = peek(), byte != mark { position += 1 }
    position = min(position + 1, bytes.count)
  }

  /// Skips a comment with those nested in it; `false` where the script ends before.
  mutating func skipBlockComment() -> Bool {
    var depth = 0
    while let byte = peek() {
      if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        depth += 1
        position += 2
      } else if byte == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        depth -= 1
        position += 2
        if depth == 0 { return true }
      } else {
        position += 1
      }
    }
    return false
  }

  /// Skips a string, and the strings on further lines that go on with it.
  mutating func skipString(withEscapes: Bool) {
    repeat { skipOneString(withEscapes: withEscapes) } while withEscapes && continuesOnNextLine()
  }

  private mutating func skipOneString(withEscapes: Bool) {
    position += 1
    while let byte = peek() {
      position += 1
      if byte == UInt8(ascii: "'") {
        guard peek() == byte else { return }
        position += 1
      } else if byte == UInt8(ascii: "\\"), withEscapes {
        position = min(position + 1, bytes.count)
      }
    }
  }

  /// Goes to the string that goes on with the one before: blanks with the end of a line stand between.
  private mutating func continuesOnNextLine() -> Bool {
    let end = position
    while let byte = peek(), isBlank(byte) { position += 1 }
    if peek() == UInt8(ascii: "'"), bytes[end..<position].contains(where: isLineEnd) { return true }
    position = end
    return false
  }

  /// Skips a string between dollar quotes, or the dollar sign alone.
  mutating func skipDollar() {
    let start = position
    position += 1
    if let byte = peek(), isLetter(byte) {
      while let byte = peek(), isLetter(byte) || isDigit(byte) { position += 1 }
    }
    guard peek() == UInt8(ascii: "$") else {
      position = start + 1
      return
    }
    position += 1
    let tag = bytes[start..<position]
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "$"), bytes[position...].starts(with: tag) {
        position += tag.count
        return
      }
      position += 1
    }
  }

  /// Makes a piece of the rows up to the line `\.`, with what is left of the present line.
  mutating func scanRows() {
    skipLine()
    while position < bytes.count {
      skipLineEnd()
      let start = position
      skipLine()
      if bytes[start..<position].elementsEqual("\\.".utf8) { break }
    }
    add(.copyData, upTo: position)
  }

  private mutating func skipLineEnd() {
    if peek() == UInt8(ascii: "\r"), peek(1) == UInt8(ascii: "\n") { position += 1 }
    position = min(position + 1, bytes.count)
  }
}
