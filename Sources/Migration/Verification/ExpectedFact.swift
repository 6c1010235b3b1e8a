import SQLText

/// A fact that a migration makes true, with what migrations that follow make of it, which holds too.
struct ExpectedFact {
  let fact: Observation
  /// `nil` among them stands for an object that is gone.
  let later: [String?]

  /// The definitions that may stand in its place, as an array; `nil` where there is none.
  var alternatives: SQL? {
    guard !later.isEmpty else { return nil }
    return "array[\(later.map { $0.map(SQL.literal) ?? "null" }.joined(separator: ", "))]::text[]"
  }
}

/// - Parameter later: what migrations that follow make true.
func expectedFacts(_ facts: [Observation], later: [Observation]) -> [ExpectedFact] {
  let changed = Dictionary(grouping: later, by: \.absence)
  return facts.map { ExpectedFact(fact: $0, later: changed[$0.absence]?.map(\.definition) ?? []) }
}
