/// Reads words, numbers and marks off the front of a text; white space between them does not matter.
struct TextScanner {
  private(set) var rest: Substring

  init(_ text: some StringProtocol) {
    rest = Substring(text)
    skipSpaces()
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes the first of the marks that comes next.
  mutating func take(oneOf marks: [String]) -> String? {
    guard let mark = marks.first(where: { rest.utf8.starts(with: $0.utf8) }) else { return nil }
    drop(mark.utf8.count)
    return mark
  }

  mutating func take(_ mark: String) -> Bool {
    take(oneOf: [mark]) != nil
  }

  /// Takes a word in any case, not the beginning of a longer one.
  mutating func takeWord(_ word: String) -> Bool {
    let length = word.utf8.count
    let start = rest.utf8.prefix(length)
    guard start.elementsEqual(word.utf8, by: { $0.lowercased == $1 }) else { return false }
    if let next = rest[start.endIndex...].first, next.isLetter || next.isNumber { return false }
    drop(length)
    return true
  }

  /// Takes a number such as `-1` or `0.5`.
  mutating func takeNumber() -> String? {
    var scanned = rest.utf8
    if scanned.first == UInt8(ascii: "-") { scanned.removeFirst() }
    guard scanned.first?.isDigit == true else { return nil }
    scanned = scanned.drop(while: \.isDigit)
    if scanned.first == UInt8(ascii: "."), scanned.dropFirst().first?.isDigit == true {
      scanned = scanned.dropFirst().drop(while: \.isDigit)
    }
    let number = String(rest[..<scanned.startIndex])
    drop(number.utf8.count)
    return number
  }

  /// Takes what comes before the first scalar of which the condition is false.
  mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    let text = String(rest.unicodeScalars.prefix(while: condition))
    drop(text.utf8.count)
    return text
  }

  private mutating func drop(_ count: Int) {
    rest = Substring(rest.utf8.dropFirst(count))
    skipSpaces()
  }

  private mutating func skipSpaces() {
    rest = Substring(rest.unicodeScalars.drop(while: \.isSpace))
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// In lower case where it is an ASCII letter.
  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}

extension StringProtocol {
  /// The words of a text in lower case; `marks` are words of their own.
  func words(marks: Set<Character> = []) -> [String] {
    var words: [String] = []
    var word = ""
    for character in self {
      if character.isLetter {
        word += character.lowercased()
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      if marks.contains(character) { words.append(String(character)) }
    }
    return word.isEmpty ? words : words + [word]
  }
}
