import CatalogModel
import Migration

/// The gap for a pull request: the plan, hazards first, then a table a section.
package func renderDiffMarkdown(_ report: DiffReport) -> String {
  var text =
    "# Gap: \(escaped(report.from)) → \(escaped(report.to))\n\n**\(planLine(report.plan))**\n"
  let found = dangers(of: report.plan)
  if !found.isEmpty {
    text += "\n## Hazards\n\n| Hazard | Object | What happens |\n|---|---|---|\n"
    for (step, hazard) in found {
      text += "| \(hazard.kind.rawValue) | \(code(step.change.path.description)) "
      text += "| \(escaped(hazard.message)) |\n"
    }
  }
  for (heading, steps) in bySection(report) {
    text += "\n## \(escaped(heading))\n\n| | Object | Definition |\n|---|---|---|\n"
    let rebuilt = rebuiltViews(steps.map(\.change))
    for step in withoutParts(steps) {
      let rebuild = rebuilt[step.change.path]
      text +=
        "| \((rebuild == nil ? step.change.verb : .alter).sign) | \(escaped(step.change.path.kind)) "
      text += "\(code(step.change.path.description)) "
      text += "| \(code(rebuild?.difference ?? step.change.difference ?? "")) |\n"
    }
  }
  if !report.unverifiable.isEmpty {
    text +=
      "\n## Unverifiable without a server\n\n| Object | Catalog | Specification |\n|---|---|---|\n"
    for item in report.unverifiable {
      text += "| \(code(item.path.description)) | \(code(item.current)) | \(code(item.desired)) |\n"
    }
  }
  if !report.notCompared.isEmpty {
    text += "\n## Not compared\n\n"
    for name in report.notCompared { text += "- \(code(name))\n" }
  }
  return text
}
