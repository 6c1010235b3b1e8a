import CatalogModel
import Diagnostics
package import Templates

/// Coverage as one page that needs nothing beside itself: every item with what is expected and what there is.
package func renderCoverageHTML(_ report: CoverageReport) throws(TemplateError) -> String {
  let groups = [
    opening(report), parts(report), hazards(report), sections(report), itemGaps(report),
    security(report), waivers(report), diagramGaps(report.diagram), ending(report),
  ]
  let all = groups.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  return try Template.coveragePage.render(.group(all))
}

private typealias Gaps = [String: TemplateValue]

private func opening(_ report: CoverageReport) -> Gaps {
  let verdict = report.verdict
  var numbers = [
    number(
      "Whole specification", report.all, unverifiable: report.unverifiableCount,
      change: report.base.map { movement(from: $0.all, to: report.all) } ?? "")
  ]
  if let patch = report.patch, let base = report.base {
    numbers.append(
      number(
        "Touched since \(base.name): \(extent(patch))", patch.all,
        unverifiable: patch.unverifiableCount, change: ""))
  }
  let mood = verdict.passes ? verdict.isDemanding ? "pass" : "open-ended" : "fail"
  return [
    "style": .text(PageAsset.style), "script": .text(PageAsset.script),
    "styleHash": .text(PageAsset.styleHash), "scriptHash": .text(PageAsset.scriptHash),
    "percent": .text(percent(report.all)), "against": .text(report.against),
    "verdictClass": .text(mood), "verdictWord": .text(verdict.word),
    "verdictReason": .text(report.isUnchanged ? "no schema change" : verdict.reason),
    "verdictSummary": .text(verdict.summary), "numbers": .list(numbers),
    "plan": .list(report.planLine.split(separator: " · ").map { planPart(String($0)) }),
  ]
}

private func number(
  _ label: String, _ tally: Tally, unverifiable: Int, change: String
) -> TemplateValue {
  .group(
    share(of: tally, change: change).merging([
      "label": .text(label), "fraction": .text(fraction(tally)),
      "doubts": .text(doubts(unverifiable, tally)),
    ]) { first, _ in first })
}

/// A percentage with its bar and how it moved; without a bar where all there is is waived.
private func share(of tally: Tally, change: String) -> Gaps {
  [
    "percent": .text(percent(tally)),
    "value": tally.counted == 0 && tally.total > 0 ? .flag(false) : .text("\(tally.percent)"),
    "change": change.isEmpty ? .flag(false) : .text(change),
    "direction": .text(change.hasPrefix("+") ? "up" : "down"),
  ]
}

private func planPart(_ text: String) -> TemplateValue {
  let sign =
    switch text.first {
    case "+": "more"
    case "~": "other"
    case "-": "less"
    default: text.contains("hazard") ? "danger" : "none"
    }
  return .group(["sign": .text(sign), "text": .text(text)])
}

/// The way to each part that there is.
private func parts(_ report: CoverageReport) -> Gaps {
  let items = report.sections.reduce(report.unspecified.count) { $0 + $1.items.count }
  let all: [(id: String, title: String, count: Int)] = [
    ("hazards", "Hazards", report.hazards.count),
    ("sections", "Sections", report.sections.count),
    ("objects", "Objects and fields", items), ("security", "Security", report.security.count),
    ("waivers", "Waivers", report.waivers.count),
    ("diagram", "Diagram", report.diagram.entities.count), ("sql", "SQL", report.scripts.count),
  ]
  let always: Set = ["sections", "objects"]
  return [
    "parts": .list(
      all.filter { $0.count > 0 || always.contains($0.id) }.map { part in
        .group([
          "id": .text(part.id), "title": .text(part.title), "count": .text("\(part.count)"),
        ])
      })
  ]
}

private func place(_ place: CoveragePlace?) -> TemplateValue { .text(place?.lineWords ?? "") }

private func hazards(_ report: CoverageReport) -> Gaps {
  [
    "hasHazards": .flag(!report.hazards.isEmpty),
    "hazards": .list(
      report.hazardGroups.map { group in
        .group([
          "statement": .text(clipped(group.statement, to: 400)), "lock": .text(group.lockWords),
          "undo": .text(group.undoWords), "place": place(group.place),
          "each": .list(
            group.hazards.map { hazard in
              .group([
                "kind": .text(hazard.kind), "message": .text(hazard.message),
                "mood": .text(hazard.isAccepted ? "waived" : "missing"),
                "accepted": .flag(hazard.isAccepted), "accept": .text("--accept \(hazard.kind)"),
              ])
            }),
        ])
      }),
  ]
}

private func sections(_ report: CoverageReport) -> Gaps {
  let columns = usedColumns(report)
  let touched = Set(report.patch?.sections ?? [])
  return [
    "hasSections": .flag(!report.sections.isEmpty || !report.missingFromSpec.isEmpty),
    "columns": .list(columns.map { .group(["name": .text($0.rawValue)]) }),
    "absent": .list(report.missingFromSpec.map { .group(["number": .text("\($0)")]) }),
    "sections": .list(
      report.sections.enumerated().map { position, section in
        let before = report.base?.sections[section.heading]
        let change = before.map { movement(from: $0.all, to: section.all) } ?? ""
        return .group(
          share(of: section.all, change: change).merging([
            "position": .text("\(position)"), "heading": .text(section.heading),
            "status": .text(section.status.rawValue), "fraction": .text(fraction(section.all)),
            "touched": .flag(touched.contains(section.heading)),
            "cells": .list(columns.map { cell(section.tally($0)) }),
          ]) { first, _ in first })
      }),
  ]
}

private func cell(_ tally: Tally) -> TemplateValue {
  .group([
    "text": .text(tally.total == 0 ? "" : fraction(tally)), "open": .flag(!tally.isComplete),
  ])
}

private func security(_ report: CoverageReport) -> Gaps {
  [
    "hasSecurity": .flag(!report.security.isEmpty),
    "security": .list(
      report.security.map { fault in
        .group([
          "kind": .text(fault.path.kind), "name": .text(fault.path.description),
          "summary": .text(fault.summary), "help": .text(fault.help), "place": place(fault.place),
        ])
      }),
  ]
}

private func waivers(_ report: CoverageReport) -> Gaps {
  [
    "hasWaivers": .flag(!report.waivers.isEmpty),
    "waivers": .list(
      report.waivers.map { waiver in
        .group([
          "name": .text(waiver.path.description),
          "code": .text(waiver.code ?? "what lacks or differs"), "reason": .text(waiver.reason),
          "until": .text(waiver.until), "state": .text(waiver.state.rawValue),
          "mood": .text(waiver.state == .used ? "waived" : "missing"), "place": place(waiver.place),
        ])
      }),
  ]
}

private func ending(_ report: CoverageReport) -> Gaps {
  let origin = report.origin
  return [
    "hasScripts": .flag(!report.scripts.isEmpty),
    "scripts": .list(
      report.scripts.map { .group(["title": .text($0.title), "text": .text($0.text)]) }),
    "model": .text(origin.model), "catalog": .text(origin.catalog),
    "server": origin.server.map { .text($0) } ?? .flag(false), "command": .text(origin.command),
  ]
}
