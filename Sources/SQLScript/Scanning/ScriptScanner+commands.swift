extension ScriptScanner {
  /// `\;` and `\:`, or a command.
  mutating func scanBackslash() {
    let start = position
    switch peek(1) {
    case UInt8(ascii: ";"), UInt8(ascii: ":"):
      position += 2
      statement.replacements.append(Replacement(kind: .backslash, range: start..<start + 1))
      statement.noteOther()
      extendStatement(from: start)
    default: scanCommand()
    }
  }

  private mutating func scanCommand() {
    finishPart(isComplete: false)
    fill(upTo: position)
    position += 1
    let name = takeCommandName()
    let start = position
    if ScriptCommand.takingLine.contains(name) { skipLine() } else { skipArguments() }
    let command = ScriptCommand(name: name, arguments: start..<position)
    if peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "\\") { position += 2 }
    add(.command(command), upTo: position)
    if command.endsStatement { resetStatement() }
    if command.name == "copy", takesRows(bytes[command.arguments]) { scanRows() }
  }

  private mutating func takeCommandName() -> String {
    let start = position
    while let byte = peek(), !isBlank(byte), byte != UInt8(ascii: "\\") { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Goes to the end of the line, or to a backslash outside quotes.
  private mutating func skipArguments() {
    var quote: UInt8?
    while let byte = peek(), !isLineEnd(byte) {
      switch byte {
      case UInt8(ascii: "\\"):
        if quote == nil { return }
        if quote == UInt8(ascii: "'"), let next = peek(1), !isLineEnd(next) { position += 1 }
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
        if quote == nil { quote = byte } else if quote == byte { quote = nil }
      default: break
      }
      position += 1
    }
  }

  /// Whether `\copy` reads the rows that follow it.
  private func takesRows(_ arguments: ArraySlice<UInt8>) -> Bool {
    let words = arguments.split(whereSeparator: isBlank).map { word in
      String(decoding: word.map(lowercased), as: UTF8.self)
    }
    return zip(words, words.dropFirst()).contains { $0 == "from" && $1 == "stdin" }
  }
}

extension ScriptCommand {
  /// Commands whose argument is the rest of the line.
  static let takingLine: Set<String> = ["!", "copy", "ef", "ev", "h", "help", "sf", "sv"]

  /// Whether the statement before it is sent, or forgotten.
  var endsStatement: Bool {
    switch meaning {
    case .send, .runResults, .forget: true
    default: false
    }
  }
}
