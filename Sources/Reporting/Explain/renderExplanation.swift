import CatalogModel
import Diagnostics
import Migration
import SQLText
import SpecFormat

/// The chain for a terminal: what is written, what the catalog has, and the steps from one to the other.
package func renderExplanation(_ explanation: ObjectExplanation) -> String {
  let paths = explanation.paths
  guard !paths.isEmpty else { return "The section describes no table, view or function.\n" }
  return paths.map { render($0, explanation) }.joined(separator: "\n")
}

private func render(_ path: ObjectPath, _ explanation: ObjectExplanation) -> String {
  var text = "\(path.kind) \(oneLine(path.description))\n\n"
  text += specification(path, explanation)
  text += "\nCatalog: \(explanation.against)\n"
  text += "  \(explanation.present[path].map(oneLine) ?? "nothing of this name")\n"
  return text + "\n" + changes(path, explanation)
}

private func specification(_ path: ObjectPath, _ explanation: ObjectExplanation) -> String {
  let spec = explanation.spec
  guard let place = spec.provenance(of: path) else {
    return "Specification\n  says nothing of it\n"
  }
  let heading = spec.heading(of: path).map { "  \(oneLine($0))" } ?? ""
  var text = "Specification\n  \(place.range.file):\(place.range.line)\(heading)\n"
  if let line = line(at: place.range, explanation) { text += "      \(line)\n" }
  return text
    + "  \(explanation.wanted[path].map { "asks for \(oneLine($0))" } ?? "does not ask for it")\n"
}

private func line(at range: SourceRange, _ explanation: ObjectExplanation) -> String? {
  guard let file = explanation.files.first(where: { $0.path == range.file }) else { return nil }
  let text = String(decoding: file.line(range.line), as: UTF8.self)
  return text.count > 160 ? "\(text.prefix(160))…" : text
}

private func changes(_ path: ObjectPath, _ explanation: ObjectExplanation) -> String {
  var text = ""
  for migration in explanation.migrations {
    let steps = steps(for: path, in: migration.plan)
    guard !steps.isEmpty else { continue }
    text += "Migration: \(migration.fileName)\n"
    for step in steps { text += render(step) }
  }
  for doubt in explanation.unverifiable where doubt.path == path {
    text += "Only a server can tell whether the two are the same.\n"
  }
  return text.isEmpty ? "No change\n" : text
}

/// The steps about an object and its parts; where it comes or goes with its table, those of the table.
private func steps(for path: ObjectPath, in plan: Plan) -> [PlanStep] {
  plan.steps.filter { step in
    let change = step.change
    return change.path == path || change.path.root == path
      || (change.path == path.root && change.verb != .alter)
  }
}

private func render(_ step: PlanStep) -> String {
  var text =
    "  \(step.change.verb.sign) \(step.change.kind) \(oneLine(step.change.path.description))"
  if let difference = step.change.difference, step.change.verb == .alter {
    text += ": \(oneLine(difference))"
  }
  text += "\n"
  for hazard in step.hazards {
    text += "      ! \(hazard.kind.rawValue): \(oneLine(hazard.message))\n"
  }
  switch step.reversibility {
  case .reversible: break
  case .lossy(let loss), .irreversible(let loss):
    text += "      ! \(step.reversibility.word): \(oneLine(loss))\n"
  }
  for statement in step.statements {
    text += "      -- lock: \(lockWords(statement.lock))\n"
    for line in statement.text.split(separator: "\n", omittingEmptySubsequences: false) {
      text += "      \(line)\n"
    }
  }
  return text
}

private func lockWords(_ lock: LockLevel) -> String {
  lock == .none ? lock.words : "\(lock.rawValue), \(lock.words)"
}
