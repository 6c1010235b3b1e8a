/// Splits a script where psql would: into statements, its own commands, rows of `COPY` and what is between.
package func splitScript(_ bytes: [UInt8]) -> [ScriptPiece] {
  var scanner = ScriptScanner(bytes: bytes)
  scanner.scan()
  return scanner.pieces
}

/// Reads a script byte by byte, each once.
struct ScriptScanner {
  let bytes: [UInt8]
  var position = 0
  var statement = OpenStatement()
  /// A backslash in a plain string is no escape, as `standard_conforming_strings` has it.
  private(set) var conformsToStandard = true
  private(set) var pieces: [ScriptPiece] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  fileprivate mutating func scan() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while let byte = peek() {
      switch byte {
      case _ where isBlank(byte): position += 1
      case UInt8(ascii: "-") where peek(1) == byte: scanLineComment()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): scanBlockComment()
      case UInt8(ascii: "\\"): scanBackslash()
      default: scanToken()
      }
    }
    finishStatement()
    fill(upTo: bytes.count)
  }

  /// The byte so many places ahead; `nil` beyond the end.
  func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  /// Adds a piece that begins where the last one ended.
  mutating func add(_ kind: ScriptPiece.Kind, upTo end: Int) {
    let start = pieces.last?.range.upperBound ?? 0
    guard start < end else { return }
    pieces.append(ScriptPiece(kind: kind, range: start..<end))
  }

  mutating func fill(upTo end: Int) {
    add(.blank, upTo: end)
  }

  /// Makes what was read since `start` a part of the statement.
  mutating func extendStatement(from start: Int) {
    if statement.start == nil { statement.start = start }
    statement.end = position
  }

  /// Ends the statement behind its last token, where there is one.
  mutating func finishStatement() {
    finishPart(isComplete: true)
    resetStatement()
  }

  /// Ends the part of a statement before a command of psql's.
  mutating func finishPart(isComplete: Bool) {
    guard let start = statement.start else { return }
    fill(upTo: start)
    add(.statement(statement.part(isComplete: isComplete)), upTo: statement.end)
    statement.start = nil
    statement.replacements = []
  }

  /// Forgets the statement; the rows that it takes come next.
  mutating func resetStatement() {
    if let isOn = statement.conformsToStandard { conformsToStandard = isOn }
    let takesRows = statement.takesRows
    statement = OpenStatement()
    if takesRows { scanRows() }
  }

  private mutating func scanLineComment() {
    let start = position
    skipLine()
    guard isLineStart(start), let section = MigrationSection(comment: bytes[start..<position])
    else { return }
    finishStatement()
    fill(upTo: start)
    add(.section(section), upTo: position)
  }

  private mutating func scanBlockComment() {
    let start = position
    // The server says what is wrong with a comment that does not end.
    if !skipBlockComment() { extendStatement(from: start) }
  }

  private func isLineStart(_ offset: Int) -> Bool {
    let before = bytes[..<offset].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return before.map(isLineEnd) ?? true
  }
}

func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}

func isLineEnd(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}

func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

func isLetter(_ byte: UInt8) -> Bool {
  byte >= 0x80 || byte == UInt8(ascii: "_")
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased(byte))
}

func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
}
