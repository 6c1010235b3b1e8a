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
