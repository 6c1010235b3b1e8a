import CatalogModel
import Migration
import SQLText
import SpecFormat

/// The dangers of a plan, worst first, each with its statement.
func findHazards(
  _ plan: Plan, spec: SpecContext, places: PlaceFinder, accepted: Acceptance
) -> [CoverageHazard] {
  plan.steps.flatMap { step in
    let statement = step.statements.map(\.text).joined(separator: "; ")
    return step.hazards.map { hazard in
      (
        hazard.kind.rank,
        CoverageHazard(
          kind: hazard.kind.rawValue, path: step.change.path, message: hazard.message,
          statement: statement, lock: step.lock,
          reversibility: step.reversibility.word, loss: step.reversibility.loss,
          deletesData: hazard.kind == .deletesData,
          place: spec.provenance(of: step.change.path).map { places.place($0.range) },
          isAccepted: accepted.accepts(hazard.kind, of: step.change.path))
      )
    }
  }
  .enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
  .map(\.element.1)
}

extension Reversibility {
  /// What is lost; `nil` where nothing is.
  var loss: String? {
    switch self {
    case .reversible: nil
    case .lossy(let loss), .irreversible(let loss): loss
    }
  }
}
