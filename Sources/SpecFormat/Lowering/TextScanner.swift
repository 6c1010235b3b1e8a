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
    guard let mark = marks.first(where: { rest.hasPrefix($0) }) else { return nil }
    rest.removeFirst(mark.count)
    skipSpaces()
    return mark
  }

  mutating func take(_ mark: String) -> Bool {
    take(oneOf: [mark]) != nil
  }

  /// Takes a word in any case, not the beginning of a longer one.
  mutating func takeWord(_ word: String) -> Bool {
    let start = rest.prefix(word.count)
    guard start.lowercased() == word else { return false }
    if let next = rest.dropFirst(word.count).first, next.isLetter || next.isNumber { return false }
    rest.removeFirst(word.count)
    skipSpaces()
    return true
  }

  /// Takes a number such as `-1` or `0.5`.
  mutating func takeNumber() -> String? {
    var scanned = rest[...]
    if scanned.first == "-" { scanned.removeFirst() }
    let digits = scanned.prefix(while: \.isASCIIDigit)
    guard !digits.isEmpty else { return nil }
    scanned = scanned.dropFirst(digits.count)
    if scanned.first == ".", scanned.dropFirst().first?.isASCIIDigit == true {
      scanned = scanned.dropFirst()
      scanned = scanned.drop(while: \.isASCIIDigit)
    }
    let number = String(rest[..<scanned.startIndex])
    rest = scanned
    skipSpaces()
    return number
  }

  /// Takes what comes before the first character of which the condition is false.
  mutating func take(while condition: (Character) -> Bool) -> String {
    let text = String(rest.prefix(while: condition))
    rest = rest.dropFirst(text.count)
    skipSpaces()
    return text
  }

  private mutating func skipSpaces() {
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
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
