package import SQLText

/// Steps in an order in which each can run, given those before it.
package struct Plan: Hashable, Sendable {
  package var steps: [PlanStep]

  package init(steps: [PlanStep]) {
    self.steps = steps
  }
}

package struct PlanStep: Hashable, Sendable {
  package let change: Change
  /// Worst first.
  package let hazards: [Hazard]
  package let reversibility: Reversibility
  let platformRoles: [Identifier]

  /// Run one after the other, each complete without its semicolon; rendered anew at each use.
  package var statements: [SQL] {
    Migration.statements(for: change, platformRoles: platformRoles)
  }
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
