extension ScriptScanner {
  /// Reads one token of a statement, or some bytes that cannot end it.
  mutating func scanToken() {
    let start = position
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "'"): skipString(withEscapes: !conformsToStandard)
    case UInt8(ascii: "\""): skip(past: byte)
    case UInt8(ascii: "$"): skipDollar()
    case UInt8(ascii: ":"): scanColon()
    case _ where isLetter(byte): return scanWord()
    case _ where isDigit(byte): skipNumber()
    case UInt8(ascii: "("): statement.depth += 1
    case UInt8(ascii: ")"): statement.depth = max(0, statement.depth - 1)
    case UInt8(ascii: ";") where statement.canEnd:
      position += 1
      extendStatement(from: start)
      return finishStatement()
    default: break
    }
    if position == start { position += 1 }
    statement.noteOther()
    extendStatement(from: start)
  }

  private mutating func scanWord() {
    let start = position
    while let byte = peek(), isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "$") {
      position += 1
    }
    let isEscapeMark = position == start + 1 && lowercased(bytes[start]) == UInt8(ascii: "e")
    if isEscapeMark, peek() == UInt8(ascii: "'") {
      skipString(withEscapes: true)
      statement.noteOther()
    } else {
      statement.note(bytes[start..<position])
    }
    extendStatement(from: start)
  }

  /// Skips digits with the letter behind them, which begins no word.
  private mutating func skipNumber() {
    while let byte = peek(), isDigit(byte) { position += 1 }
    if let byte = peek(), isLetter(byte) { position += 1 }
  }

  /// `::`, `:=`, a variable, or a colon.
  private mutating func scanColon() {
    let start = position
    position += 1
    switch peek() {
    case UInt8(ascii: ":"), UInt8(ascii: "="): position += 1
    case UInt8(ascii: "'"): takeVariable(from: start, quoting: .literal)
    case UInt8(ascii: "\""): takeVariable(from: start, quoting: .identifier)
    case UInt8(ascii: "{") where peek(1) == UInt8(ascii: "?"):
      takeVariable(from: start, quoting: .existence)
    default: takeVariable(from: start, quoting: .none)
    }
  }

  private mutating func takeVariable(from start: Int, quoting: Replacement.Quoting) {
    guard let variable = variableReference(in: bytes, at: start, quoting: quoting) else { return }
    position = variable.range.upperBound
    statement.replacements.append(variable)
  }
}

/// The variable at a colon; `nil` where there is none.
func variableReference(
  in bytes: [UInt8], at colon: Int, quoting: Replacement.Quoting
) -> Replacement? {
  let (opening, closing): (Int, UInt8?) =
    switch quoting {
    case .none: (1, nil)
    case .literal: (2, UInt8(ascii: "'"))
    case .identifier: (2, UInt8(ascii: "\""))
    case .existence: (3, UInt8(ascii: "}"))
    }
  let start = min(colon + opening, bytes.count)
  let name = bytes[start...].prefix { isLetter($0) || isDigit($0) }
  var end = name.endIndex
  guard !name.isEmpty else { return nil }
  if let closing {
    guard end < bytes.count, bytes[end] == closing else { return nil }
    end += 1
  }
  let kind = Replacement.Kind.variable(
    name: String(decoding: name, as: UTF8.self), quoting: quoting)
  return Replacement(kind: kind, range: colon..<end)
}
