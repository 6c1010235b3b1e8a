/// What the files of migration tools that hold both directions say in a comment.
package enum MigrationSection: Hashable, Sendable {
  /// What follows makes the migration; in one transaction unless the tool is told otherwise.
  case up(inTransaction: Bool)
  /// What follows takes it back.
  case down
  /// The whole file is to run without a transaction.
  case noTransaction

  /// Reads a comment from its two hyphens on; `nil` for any other.
  init?(comment: ArraySlice<UInt8>) {
    // Long comments are prose.
    guard comment.count < 80 else { return nil }
    let words = comment.dropFirst(2).split(whereSeparator: isBlank).map { word in
      String(decoding: word.map(lowercased), as: UTF8.self)
    }
    guard words.count > 0, let section = Self(words) else { return nil }
    self = section
  }

  private init?(_ words: [String]) {
    let options = words.dropFirst(words[0].hasPrefix("migrate:") ? 1 : 2)
    switch (words[0], words.count > 1 ? words[1] : "") {
    case ("+goose", "up"), ("+migrate", "up"): self = .up(inTransaction: Self.wants(options))
    case ("migrate:up", _): self = .up(inTransaction: Self.wants(options))
    case ("+goose", "down"), ("+migrate", "down"), ("migrate:down", _): self = .down
    case ("up", "migration") where options.isEmpty: self = .up(inTransaction: true)
    case ("down", "migration") where options.isEmpty: self = .down
    case ("+goose", "no") where options.first == "transaction": self = .noTransaction
    default: return nil
    }
  }

  private static func wants(_ options: ArraySlice<String>) -> Bool {
    !options.contains("transaction:false") && !options.contains("notransaction")
  }
}
