package import SQLText

/// A statement as it is sent, with the way back from its characters to the script.
package struct ScriptStatement: Sendable {
  package private(set) var sql: SQL = ""
  /// Where it begins in the script.
  package let start: Int
  /// Its first words outside parentheses, in lower case.
  package private(set) var words: [String] = []
  /// The variables that it uses and that have no value.
  package private(set) var unsetVariables: [String] = []
  private var fragments: [Fragment] = []

  /// A stretch of the text, and the stretch of the script that it stands for.
  private struct Fragment {
    let textStart: Int
    let scriptStart: Int
    /// The text is the script's own, byte for byte.
    let isCopy: Bool
  }

  /// Puts the parts of a statement together, and values in the place of variables.
  package init(
    _ parts: [(part: StatementPart, range: Range<Int>)], of bytes: [UInt8],
    variables: [String: String]
  ) {
    start = parts.first?.range.lowerBound ?? 0
    for (part, range) in parts {
      words = part.words
      if !fragments.isEmpty { append("\n", for: range.lowerBound, isCopy: false) }
      append(part, range, of: bytes, variables: variables)
    }
  }

  /// A statement that the script makes at a place, and does not hold.
  package init(_ sql: SQL, madeAt start: Int) {
    self.start = start
    append(sql.text, for: start, isCopy: false)
    for piece in splitScript(Array(sql.text.utf8)) {
      if case .statement(let part) = piece.kind, words.isEmpty { words = part.words }
    }
  }

  /// Nothing but a semicolon.
  package var isEmpty: Bool {
    sql.text.utf8.allSatisfy { isBlank($0) || $0 == UInt8(ascii: ";") }
  }

  /// The byte of the script for a character of the text, counted from 1.
  package func offset(ofCharacter number: Int) -> Int {
    var rest = number
    var offset = 0
    for byte in sql.text.utf8 {
      if byte & 0xC0 != 0x80 { rest -= 1 }
      if rest == 0 { break }
      offset += 1
    }
    guard let fragment = fragments.last(where: { $0.textStart <= offset }) else { return start }
    return fragment.scriptStart + (fragment.isCopy ? offset - fragment.textStart : 0)
  }

  private mutating func append(
    _ part: StatementPart, _ range: Range<Int>, of bytes: [UInt8], variables: [String: String]
  ) {
    var position = range.lowerBound
    for replacement in part.replacements {
      guard let text = replacement.text(with: variables) else {
        if case .variable(let name, _) = replacement.kind { unsetVariables.append(name) }
        continue
      }
      append(bytes[position..<replacement.range.lowerBound])
      append(text, for: replacement.range.lowerBound, isCopy: false)
      position = replacement.range.upperBound
    }
    append(bytes[position..<range.upperBound])
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    append(String(decoding: bytes, as: UTF8.self), for: bytes.startIndex, isCopy: true)
  }

  private mutating func append(_ text: String, for scriptStart: Int, isCopy: Bool) {
    fragments.append(
      Fragment(textStart: sql.text.utf8.count, scriptStart: scriptStart, isCopy: isCopy))
    sql += SQL(verbatim: text)
  }
}
