import SpecFormat
import CatalogModel
import Diagnostics
import Migration

/// The gap for a terminal: a section at a time, a line a change; what comes with a new table is counted.
package func renderDiffText(_ report: DiffReport) -> String {
  var text = "\(report.from) → \(report.to)\n"
  for (heading, steps) in bySection(report) {
    text += "\n\(heading)\n"
    for step in withoutParts(steps) { text += line(step, among: steps, in: report) }
  }
  if !report.unverifiable.isEmpty {
    text += "\nUnverifiable without a server\n"
    for item in report.unverifiable {
      text += "  ? \(item.path.kind) \(item.path)\n"
      text += "      catalog  \(item.current)\n      spec     \(item.desired)\n"
    }
  }
  if !report.notCompared.isEmpty {
    text += "\nNot compared, because their kinds are not read yet\n"
    for name in report.notCompared { text += "  \(name)\n" }
  }
  let found = dangers(of: report.plan)
  if !found.isEmpty {
    let lines = found.map { step, hazard in
      "  ! \(hazard.kind.rawValue): \(hazard.message), by \(step.change.kind)"
    }
    text += "\nHazards, worst first\n" + counted(lines).map { $0 + "\n" }.joined()
  }
  let summary = planLine(report.plan)
  let doubt =
    report.unverifiable.isEmpty ? "" : " · \(report.unverifiable.count) unverifiable"
  return text + "\n\(summary)\(doubt)\n"
}

/// Each line where it first stands, and how often it does.
private func counted(_ lines: [String]) -> [String] {
  let counts = Dictionary(lines.map { ($0, 1) }, uniquingKeysWith: +)
  return lines.withoutRepeats.map { line in
    let count = counts[line] ?? 1
    return count == 1 ? line : "\(line) × \(count)"
  }
}

/// The dangers of a plan, worst first, each with its step.
func dangers(of plan: Plan) -> [(step: PlanStep, hazard: Hazard)] {
  plan.steps.flatMap { step in step.hazards.map { (step, $0) } }.enumerated()
    .sorted { ($0.element.1.kind.rank, $0.offset) < ($1.element.1.kind.rank, $1.offset) }
    .map(\.element)
}

/// Steps by section in the order of the specification; those of no section under a heading of their own.
func bySection(_ report: DiffReport) -> [(heading: String, steps: [PlanStep])] {
  var groups: [(heading: String, steps: [PlanStep])] = []
  var positions: [String: Int] = [:]
  for step in report.plan.steps {
    let heading =
      report.spec?.heading(of: step.change.path)
      ?? (report.spec == nil ? "\(step.change.path.root)" : "Outside the specification")
    if let position = positions[heading] {
      groups[position].steps.append(step)
    } else {
      positions[heading] = groups.count
      groups.append((heading, [step]))
    }
  }
  return groups
}

/// Leaves out what a new object brings with it, and that a view that is dropped comes back.
func withoutParts(_ steps: [PlanStep]) -> [PlanStep] {
  let created = createdRoots(steps)
  let rebuilt = rebuiltViews(steps.map(\.change))
  return steps.filter { step in
    if rebuilt[step.change.path] != nil { return step.change.verb == .drop }
    return !created.contains(step.change.path.root) || step.change.isCreationOfRoot
  }
}

private func createdRoots(_ steps: [PlanStep]) -> Set<ObjectPath> {
  Set(steps.filter { $0.change.isCreationOfRoot }.map(\.change.path))
}

private func line(_ step: PlanStep, among steps: [PlanStep], in report: DiffReport) -> String {
  let change = step.change
  let rebuild = rebuiltViews(steps.map(\.change))[change.path]
  var text = "  \((rebuild == nil ? change.verb : .alter).sign) \(label(change))"
  if let rebuild {
    text += ", dropped and made anew: \(rebuild.difference)"
  } else if change.isCreationOfRoot {
    let parts = steps.filter { $0.change.path.root == change.path && !$0.change.isCreationOfRoot }
    let counted = planLine(Plan(steps: parts))
    if !parts.isEmpty { text += " (\(change.definition), \(counted))" }
  } else if let difference = change.difference {
    text += ": \(difference)"
  }
  if let place = report.spec?.provenance(of: change.path) {
    text += "  \(place.range.file):\(place.range.line)"
  }
  text += "\n"
  for hazard in step.hazards { text += "      ! \(hazard.kind.rawValue): \(hazard.message)\n" }
  return text
}

func label(_ change: Change) -> String {
  switch change {
  case .rowSecurity: "row security of \(change.path)"
  case .grants: "grants on \(change.path)"
  case .owner: "owner of \(change.path.kind) \(change.path)"
  case .comment: "comment on \(change.path.kind) \(change.path)"
  default: "\(change.path.kind) \(change.path)"
  }
}
