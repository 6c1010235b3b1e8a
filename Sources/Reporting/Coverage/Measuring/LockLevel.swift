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
    let object = words.dropFirst().first {
      !["or", "replace", "unique", "constraint"].contains($0)
    }
    let isConcurrent = words.prefix(4).contains("concurrently")
    switch (words.first, object) {
    case ("alter", "table"):
      self =
        words.contains("validate")
        ? .shareUpdateExclusive
        : words.contains("add") && words.contains("foreign") ? .shareRowExclusive : .accessExclusive
    case ("create", "trigger"): self = .shareRowExclusive
    case ("create", "index"): self = isConcurrent ? .shareUpdateExclusive : .share
    case ("create", "policy"), ("alter", "policy"), ("alter", "view"), ("truncate", _):
      self = .accessExclusive
    case ("drop", _): self = isConcurrent ? .shareUpdateExclusive : .accessExclusive
    case ("comment", _): self = .shareUpdateExclusive
    default: self = .none
    }
  }
}
