/// The places of server-printed SQL that the same server prints otherwise once it has read them, in bytes.
struct ServerShape {
  /// Conditions in parentheses that come first among others which the same word joins: the grammar makes one list of
  /// both.
  private(set) var groups: [Range<Int>] = []
  /// Lists of `varchar` that are cast to `text[]` as a whole: the grammar casts each item.
  private(set) var lists: [List] = []

  struct List {
    /// The parenthesis before `ARRAY`.
    let opening: Range<Int>
    /// What follows the last item but its bracket.
    let closing: Range<Int>
    let items: [Range<Int>]
  }

  static func mayOccur(in text: String) -> Bool {
    text.contains("(((") || text.contains("((ARRAY[")
  }

  init(_ bytes: [UInt8]) {
    var frames = [Frame(start: 0)]
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        place = bytes.endOfQuote(at: place)
        continue
      case UInt8(ascii: "("): frames.append(Frame(start: place + 1))
      case UInt8(ascii: ")") where frames.count > 1:
        let frame = frames.removeLast()
        frames[frames.count - 1].take(frame, endingAt: place)
      case UInt8(ascii: " "):
        if let word = bytes.word(at: place),
          let group = frames[frames.count - 1].joinedGroup(by: word, at: place)
        {
          groups.append(group)
        }
        if let list = bytes.list(at: place) { lists.append(list) }
      default: break
      }
      place += 1
    }
  }
}

private enum Word: String, CaseIterable {
  case and = " AND "
  case or = " OR "
}

/// What stands between two parentheses.
private struct Frame {
  let start: Int
  /// What it begins with, in parentheses of its own, and the word that joins the parts of that.
  private var first: Range<Int>?
  private var firstWord: Word?
  private var word: Word?

  init(start: Int) { self.start = start }

  mutating func take(_ inner: Frame, endingAt end: Int) {
    guard inner.start == start + 1 else { return }
    first = start..<end + 1
    firstWord = inner.first == nil ? nil : inner.word
  }

  /// The group with which the frame begins, where the word makes one list of its parts and what follows.
  mutating func joinedGroup(by word: Word, at place: Int) -> Range<Int>? {
    guard self.word == nil else { return nil }
    self.word = word
    return first?.upperBound == place && firstWord == word ? first : nil
  }
}

extension [UInt8] {
  /// The place behind the quoted text that starts here; a doubled quote starts another one.
  fileprivate func endOfQuote(at place: Int) -> Int {
    let end = self[(place + 1)...].firstIndex(of: self[place])
    return end.map { $0 + 1 } ?? endIndex
  }

  fileprivate func word(at place: Int) -> Word? {
    Word.allCases.first { has($0.rawValue, at: place) }
  }

  fileprivate func list(at place: Int) -> ServerShape.List? {
    guard has(" ANY ((ARRAY[", at: place) || has(" ALL ((ARRAY[", at: place) else { return nil }
    let opening = place + 6..<place + 7
    var items: [Range<Int>] = []
    var next = place + 13
    while let item = item(at: next) {
      items.append(item)
      next = item.upperBound
      guard has(", ", at: next) else { break }
      next += 2
    }
    guard has("])::text[])", at: next) else { return nil }
    return ServerShape.List(opening: opening, closing: next + 1..<next + 10, items: items)
  }

  private func item(at place: Int) -> Range<Int>? {
    var end = place
    while end < endIndex, self[end] == UInt8(ascii: "'") { end = endOfQuote(at: end) }
    let type = "::character varying"
    guard end > place, has(type, at: end) else { return nil }
    return place..<end + type.utf8.count
  }

  private func has(_ text: String, at place: Int) -> Bool {
    place < endIndex && self[place...].starts(with: text.utf8)
  }
}
