import SpecFormat
import CatalogModel
package import Diagnostics
import Migration
import SQLText

/// The gap as the contract's JSON: a change a step, with its place in the specification.
package func diffJSON(_ report: DiffReport, diagnostics: [Diagnostic]) -> JSONValue {
  [
    "from": .string(report.from),
    "to": .string(report.to),
    "changes": .array(report.plan.steps.map { stepJSON($0, spec: report.spec) }),
    "unverifiable": .array(report.unverifiable.map { unverifiableJSON($0, spec: report.spec) }),
    "notCompared": JSONValue(report.notCompared),
    "summary": summaryJSON(report),
    "diagnostics": diagnosticsJSON(diagnostics),
  ]
}

private func stepJSON(_ step: PlanStep, spec: SpecContext?) -> JSONValue {
  let place = spec?.provenance(of: step.change.path)
  let sides = step.change.sides
  return [
    "kind": .string(step.change.kind),
    "object": .string(step.change.path.description),
    "section": JSONValue(spec?.section(of: step.change.path)?.number),
    "sectionTitle": JSONValue(spec?.section(of: step.change.path)?.title),
    "file": JSONValue(place?.range.file),
    "line": JSONValue(place?.range.line),
    "before": JSONValue(sides.before),
    "after": JSONValue(sides.after),
    "hazards": .array(step.hazards.map(hazardJSON)),
    "reversibility": .string(step.reversibility.word),
    "loss": JSONValue(step.reversibility.loss),
    "statements": .array(step.statements.map(statementJSON)),
  ]
}

private func hazardJSON(_ hazard: Hazard) -> JSONValue {
  [
    "kind": .string(hazard.kind.rawValue), "message": .string(hazard.message),
    "lock": JSONValue(hazard.lock?.rawValue),
  ]
}

private func statementJSON(_ statement: PlanStatement) -> JSONValue {
  var scans: [String] = []
  var rewrites: [String] = []
  for work in statement.work {
    switch work {
    case .scan(let table): scans.append(table.description)
    case .rewrite(let table): rewrites.append(table.description)
    }
  }
  return [
    "sql": .string(statement.text),
    "locks": .array(
      statement.locks.map {
        ["mode": .string($0.level.rawValue), "object": .string($0.object.description)]
      }),
    "scans": JSONValue(scans), "rewrites": JSONValue(rewrites),
    "transaction": .string(statement.place.word),
  ]
}

extension PlanStatement.Place {
  fileprivate var word: String {
    switch self {
    case .shared: "shared"
    case .first, .own, .last: "own"
    case .outside: "none"
    }
  }
}

private func unverifiableJSON(_ item: Unverifiable, spec: SpecContext?) -> JSONValue {
  let place = spec?.provenance(of: item.path)
  return [
    "object": .string(item.path.description), "objectKind": .string(item.path.kind),
    "current": .string(item.current), "desired": .string(item.desired),
    "file": JSONValue(place?.range.file), "line": JSONValue(place?.range.line),
  ]
}

private func summaryJSON(_ report: DiffReport) -> JSONValue {
  var kinds: [String: Int] = [:]
  for step in report.plan.steps { kinds[step.change.kind, default: 0] += 1 }
  return [
    "changes": .int(report.plan.steps.count),
    "unverifiable": .int(report.unverifiable.count),
    "hazards": .int(report.plan.steps.reduce(0) { $0 + $1.hazards.count }),
    "plan": .string(planLine(report.plan)),
    "kinds": .object(kinds.mapValues { .int($0) }),
  ]
}
