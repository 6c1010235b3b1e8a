/// A run of a statement's tokens. A parse tree says where a clause begins and not where it ends, so SQL is cut
/// out of a statement by its tokens, with parentheses and brackets counted.
package struct TokenRun: Hashable, Sendable {
  private let tokens: ArraySlice<Token>

  /// The tokens of a script that stand within a stretch of its bytes.
  package init(_ tokens: [Token], within bytes: Range<Int>) {
    let start = tokens[...].firstIndex(atOrAfter: bytes.lowerBound)
    let end = tokens[...].firstIndex(atOrAfter: bytes.upperBound)
    self.tokens = tokens[start..<max(start, end)]
  }

  private init(_ tokens: ArraySlice<Token>) {
    self.tokens = tokens
  }

  package var isEmpty: Bool { tokens.isEmpty }

  /// From the first token to the end of the last; empty at 0 where there is no token.
  package var bytes: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first.bytes.lowerBound..<last.bytes.upperBound
  }

  /// The text without comments, each gap between tokens one space.
  package var sql: String {
    var text = ""
    var end: Int?
    for token in tokens {
      if let end, end < token.bytes.lowerBound { text += " " }
      text += token.text
      end = token.bytes.upperBound
    }
    return text
  }

  /// What starts at a byte, up to a comma or closing parenthesis of its own level, or to the first of the
  /// bytes at which something else starts.
  package func clause(at start: Int, before stops: [Int] = []) -> TokenRun {
    let first = tokens.firstIndex(atOrAfter: start)
    let stop = stops.filter { $0 > start }.min() ?? .max
    var depth = 0
    for position in first..<tokens.endIndex {
      let token = tokens[position]
      depth += token.nesting
      if depth < 0 || (depth == 0 && token.text == ",") || token.bytes.lowerBound >= stop {
        return TokenRun(tokens[first..<position])
      }
    }
    return TokenRun(tokens[first...])
  }

  /// The number of tokens from a byte on; fewer at the end.
  package func prefix(_ count: Int, at start: Int) -> TokenRun {
    TokenRun(tokens[tokens.firstIndex(atOrAfter: start)...].prefix(count))
  }

  /// What follows the first of the words that stands outside parentheses; `nil` where none does.
  package func rest(after words: String...) -> TokenRun? {
    var depth = 0
    for position in tokens.indices {
      depth += tokens[position].nesting
      if depth == 0, words.contains(where: tokens[position].isWord) {
        return TokenRun(tokens[(position + 1)...])
      }
    }
    return nil
  }

  /// The first token that is the word, wherever it stands; `nil` where none is.
  package func word(_ word: String) -> TokenRun? {
    tokens.firstIndex { $0.isWord(word) }.map { TokenRun(tokens[$0...$0]) }
  }

  /// What the first parenthesis holds, and what comes after it; `nil` where there is none.
  package var parenthesis: (inside: TokenRun, after: TokenRun)? {
    guard let open = tokens.firstIndex(where: { $0.text == "(" }) else { return nil }
    var depth = 0
    for position in open..<tokens.endIndex {
      depth += tokens[position].nesting
      if depth == 0 {
        return (TokenRun(tokens[(open + 1)..<position]), TokenRun(tokens[(position + 1)...]))
      }
    }
    return nil
  }

  /// Whether an opening parenthesis comes first.
  package var isParenthesized: Bool { tokens.first?.text == "(" }

  /// The parts between commas of this level.
  package var items: [TokenRun] {
    var items: [TokenRun] = []
    var start = tokens.startIndex
    var depth = 0
    for position in tokens.indices {
      depth += tokens[position].nesting
      if depth == 0, tokens[position].text == "," {
        items.append(TokenRun(tokens[start..<position]))
        start = position + 1
      }
    }
    return start < tokens.endIndex ? items + [TokenRun(tokens[start...])] : items
  }

  /// The run up to and with the first closed parenthesis, or the first token where there is none: how far a
  /// call goes that needs no parentheses around it.
  package var call: TokenRun {
    guard let after = parenthesis?.after else { return TokenRun(tokens.prefix(1)) }
    return TokenRun(tokens[tokens.startIndex..<after.tokens.startIndex])
  }

  /// The tokens one by one.
  package var words: [TokenRun] { tokens.indices.map { TokenRun(tokens[$0...$0]) } }
}

extension Token {
  /// What the token adds to the depth of parentheses and brackets.
  fileprivate var nesting: Int {
    switch text {
    case "(", "[": 1
    case ")", "]": -1
    default: 0
    }
  }
}

extension ArraySlice<Token> {
  /// By binary search; the end where every token starts before the byte.
  fileprivate func firstIndex(atOrAfter offset: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].bytes.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
