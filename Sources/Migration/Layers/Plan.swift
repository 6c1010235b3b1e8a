/// Steps in an order in which each can run, given those before it.
package struct Plan: Hashable, Sendable {
  package var steps: [PlanStep]
  /// The differences for which the plan was made.
  let changes: [Change]

  /// - Parameter changes: those for which the steps are; none for a plan that is only shown.
  package init(steps: [PlanStep], changes: [Change] = []) {
    self.steps = steps
    self.changes = changes.sorted { ($0.path, $0.kind) < ($1.path, $1.kind) }
  }
}

package struct PlanStep: Hashable, Sendable {
  package let change: Change
  /// Worst first.
  package let hazards: [Hazard]
  package let reversibility: Reversibility
  /// Run one after the other.
  package let statements: [PlanStatement]
  /// Whether it waits for what a step before it does outside of the first transaction.
  let isLate: Bool

  /// The strongest lock of its statements.
  package var lock: LockLevel { statements.map(\.lock).max() ?? .none }
}

/// Whether the change can be undone, and with what loss.
package enum Reversibility: Hashable, Sendable {
  case reversible
  /// The shape comes back, the named content does not.
  case lossy(String)
  case irreversible(String)

  package var word: String {
    switch self {
    case .reversible: "reversible"
    case .lossy: "lossy"
    case .irreversible: "irreversible"
    }
  }
}
