/// What is known of a statement while it is read.
struct OpenStatement {
  /// Where the part begins that is being read; `nil` before its first token.
  var start: Int?
  var end = 0
  var replacements: [Replacement] = []
  /// How many parentheses are open.
  var depth = 0
  /// How many `BEGIN ATOMIC` and `CASE` wait for their `END`.
  private var bodyDepth = 0
  private var words: [String] = []
  private var last = Keyword.none
  private var namesClient = false

  private static let wordCount = 10

  /// A semicolon here would end the statement.
  var canEnd: Bool { depth == 0 && bodyDepth == 0 }

  /// Whether it is `COPY … FROM stdin`.
  var takesRows: Bool { words.first == "copy" && namesClient }

  /// What the statement sets `standard_conforming_strings` to; `nil` where it is about something else.
  var conformsToStandard: Bool? {
    guard words.first == "set", words.contains("standard_conforming_strings") else { return nil }
    return !["off", "false", "no"].contains(words.last)
  }

  func part(isComplete: Bool) -> StatementPart {
    StatementPart(isComplete: isComplete, words: words, replacements: replacements)
  }

  /// Takes note of a word outside quotes.
  mutating func note(_ word: ArraySlice<UInt8>) {
    guard depth == 0 else { return }
    if words.count < Self.wordCount {
      words.append(String(decoding: word.map(lowercased), as: UTF8.self))
    }
    switch words[0] {
    case "copy", "create": note(Keyword(word))
    default: break
    }
  }

  /// Takes note of a token that is no word.
  mutating func noteOther() {
    last = .none
  }

  private mutating func note(_ keyword: Keyword) {
    switch keyword {
    case .stdin where last == .from: namesClient = true
    case .atomic where last == .begin && bodyDepth == 0 && makesRoutine: bodyDepth = 1
    case .case where bodyDepth > 0: bodyDepth += 1
    case .end where bodyDepth > 0: bodyDepth -= 1
    default: break
    }
    last = keyword
  }

  private var makesRoutine: Bool { words.contains("function") || words.contains("procedure") }
}

/// The words that decide where a statement ends.
private enum Keyword: String, CaseIterable {
  case atomic, begin, `case`, end, from, stdin
  case none = ""

  init(_ word: ArraySlice<UInt8>) {
    self =
      Self.allCases.first { $0.rawValue.utf8.elementsEqual(word.lazy.map(lowercased)) } ?? .none
  }
}
