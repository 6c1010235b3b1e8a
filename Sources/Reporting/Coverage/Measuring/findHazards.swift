import CatalogModel
import Migration
import SQLText
import SpecFormat

/// The dangers of a plan, worst first, each with its statement.
func findHazards(
  _ plan: Plan, spec: SpecContext, places: PlaceFinder, accepted: Set<Hazard.Kind>
) -> [CoverageHazard] {
  plan.steps.flatMap { step in
    let statements = step.statements.map(\.text)
    let lock = statements.map { LockLevel(ofStatement: $0) }.max() ?? .none
    return step.hazards.map { hazard in
      (
        hazard.kind.rank,
        CoverageHazard(
          kind: hazard.kind.rawValue, path: step.change.path, message: hazard.message,
          statement: statements.joined(separator: "; "), lock: lock,
          reversibility: step.reversibility.word, loss: step.reversibility.loss,
          deletesData: hazard.kind == .deletesData,
          place: spec.provenance(of: step.change.path).map { places.place($0.range) },
          isAccepted: accepted.contains(hazard.kind))
      )
    }
  }
  .enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
  .map(\.element.1)
}

extension Reversibility {
  fileprivate var loss: String? {
    switch self {
    case .reversible: nil
    case .lossy(let loss), .irreversible(let loss): loss
    }
  }
}
