/// What a statement keeps others from doing while it runs, from least to most.
package enum LockLevel: String, CaseIterable, Comparable, Sendable {
  case none
  case shareUpdateExclusive = "SHARE UPDATE EXCLUSIVE"
  case share = "SHARE"
  case shareRowExclusive = "SHARE ROW EXCLUSIVE"
  case accessExclusive = "ACCESS EXCLUSIVE"

  package static func < (left: LockLevel, right: LockLevel) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What others cannot do meanwhile, in a few words.
  package var words: String {
    switch self {
    case .none: "no lock"
    case .shareUpdateExclusive: "no other schema change"
    case .share, .shareRowExclusive: "no writes"
    case .accessExclusive: "no reads or writes"
    }
  }
}

extension LockLevel {
  /// The lock that PostgreSQL's documentation states for a statement as this tool writes it.
  package init(ofStatement sql: String) {
    let words = sql.lowercased().split(whereSeparator: \.isWhitespace).prefix(12)
    let has = { (word: Substring) in words.contains(word) }
    switch words.first {
    case "alter" where words.dropFirst().first == "table":
      self =
        has("validate")
        ? .shareUpdateExclusive
        : has("foreign") && has("add") ? .shareRowExclusive : .accessExclusive
    case "create" where has("trigger"): self = .shareRowExclusive
    case "create" where has("index"):
      self = has("concurrently") ? .shareUpdateExclusive : .share
    case "create" where has("policy"), "alter" where has("policy") || has("view"):
      self = .accessExclusive
    case "drop" where has("concurrently"): self = .shareUpdateExclusive
    case "drop", "truncate": self = .accessExclusive
    case "comment": self = .shareUpdateExclusive
    default: self = .none
    }
  }
}
