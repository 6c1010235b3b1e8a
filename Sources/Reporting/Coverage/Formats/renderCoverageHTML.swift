import Migration
import CatalogModel
import Diagnostics
import Templates

/// Coverage as one page that needs nothing beside itself: every item with what is expected and what there is.
package func renderCoverageHTML(_ report: CoverageReport) -> String {
  let groups = [
    opening(report), hazards(report), sections(report), items(report), security(report),
    waivers(report), diagram(report.diagram), ending(report),
  ]
  let all = groups.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  return Template.coveragePage.render(.group(all))
}

private typealias Gaps = [String: TemplateValue]

private func opening(_ report: CoverageReport) -> Gaps {
  let verdict = report.verdict
  let words =
    report.isUnchanged ? ": no schema change" : String(verdict.line.dropFirst(verdict.word.count))
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
  return [
    "style": .text(PageAsset.style), "script": .text(PageAsset.script),
    "styleHash": .text(PageAsset.styleHash), "scriptHash": .text(PageAsset.scriptHash),
    "percent": .text(percent(report.all)), "against": .text(report.against),
    "verdictClass": .text(verdict.passes ? "pass" : "fail"), "verdictWord": .text(verdict.word),
    "verdictText": .text(words), "numbers": .list(numbers), "plan": .text(report.planLine),
  ]
}

private func number(
  _ label: String, _ tally: Tally, unverifiable: Int, change: String
) -> TemplateValue {
  .group([
    "label": .text(label), "percent": .text(percent(tally)), "value": .text("\(tally.percent)"),
    "fraction": .text(fraction(tally)), "doubts": .text(doubts(unverifiable, tally)),
    "change": change.isEmpty ? .flag(false) : .text(change),
  ])
}

private func place(_ place: CoveragePlace?) -> TemplateValue {
  .text(place.map { "\($0.file):\($0.line)" } ?? "")
}

private func hazards(_ report: CoverageReport) -> Gaps {
  [
    "hasHazards": .flag(!report.hazards.isEmpty),
    "hazards": .list(
      report.hazards.map { hazard in
        .group([
          "kind": .text(hazard.kind), "message": .text(hazard.message),
          "statement": .text(clipped(hazard.statement, to: 400)),
          "lock": .text("\(hazard.lock.rawValue) (\(hazard.lock.words))"),
          "undo": .text(
            [hazard.reversibility, hazard.loss].compactMap(\.self).joined(separator: ": ")),
          "place": place(hazard.place),
          "accept": .text(hazard.isAccepted ? "accepted" : "--accept \(hazard.kind)"),
        ])
      }),
  ]
}

private func sections(_ report: CoverageReport) -> Gaps {
  let columns = usedColumns(report)
  let touched = Set(report.patch?.sections ?? [])
  return [
    "columns": .list(columns.map { .group(["name": .text($0.rawValue)]) }),
    "absent": .list(report.missingFromSpec.map { .group(["number": .text("\($0)")]) }),
    "sections": .list(
      report.sections.enumerated().map { position, section in
        let before = report.base?.sections[section.heading]
        let change = before.map { movement(from: $0.all, to: section.all) } ?? ""
        return .group([
          "position": .text("\(position)"), "heading": .text(section.heading),
          "status": .text(section.status.rawValue), "percent": .text(share(section.all)),
          "value": .text("\(section.all.percent)"),
          "touched": .flag(touched.contains(section.heading)),
          "change": change.isEmpty ? .flag(false) : .text(change),
          "cells": .list(
            columns.map { column in
              let tally = section.tally(column)
              return .group(["text": .text(tally.total == 0 ? "" : fraction(tally))])
            }),
        ])
      }),
  ]
}

private func items(_ report: CoverageReport) -> Gaps {
  var rows: [TemplateValue] = []
  var counts: [String: Int] = [:]
  for (position, section) in report.sections.enumerated() {
    for item in section.items {
      counts[item.word, default: 0] += 1
      rows.append(
        .group([
          "status": .text(item.word), "section": .text("\(position)"), "kind": .text(item.kind),
          "name": .text(item.path.description), "expected": .text(item.expected ?? ""),
          "actual": .text(item.actual ?? ""), "place": place(item.place),
        ]))
    }
  }
  for path in report.unspecified {
    counts["unspecified", default: 0] += 1
    rows.append(
      .group([
        "status": .text("unspecified"), "section": .text("outside"), "kind": .text(path.kind),
        "name": .text(path.description), "expected": .text(""), "actual": .text(""),
        "place": .text(""),
      ]))
  }
  let statuses = CoverageStatus.allCases.map(\.rawValue) + ["unspecified"]
  return [
    "items": .list(rows),
    "statuses": .list(
      statuses.compactMap { status in
        counts[status].map { .group(["status": .text(status), "count": .text("\($0)")]) }
      }),
  ]
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
        ])
      }),
  ]
}

private func diagram(_ diagram: EntityDiagram) -> Gaps {
  let layout = DiagramLayout(diagram)
  let rest = diagram.omitted > 0 ? ", and \(diagram.omitted) more that are not drawn" : ""
  return [
    "hasDiagram": .flag(!diagram.entities.isEmpty),
    "diagramTitle": .text(
      "\(count(diagram.entities.count, "table")) and \(count(diagram.relations.count, "reference"))\(rest)"
    ),
    "diagramWidth": .text("\(layout.width)"), "diagramHeight": .text("\(layout.height)"),
    "lines": .list(
      layout.lines.map { line in
        .group([
          "d": .text(line.path), "x": .text("\(line.endX)"), "y": .text("\(line.endY)"),
          "label": .text(line.label),
        ])
      }),
    "boxes": .list(zip(diagram.entities, layout.boxes).map { box($0, $1) }),
  ]
}

private func box(_ entity: EntityDiagram.Entity, _ box: DiagramLayout.Box) -> TemplateValue {
  var texts = [text(entity.name, 36, "name", x: box.x + 10, y: box.y + 17)]
  for (position, column) in entity.columns.enumerated() {
    let y = box.y + DiagramLayout.headHeight + position * DiagramLayout.rowHeight + 14
    let keys = [column.isPrimary ? "PK" : nil, column.isForeign ? "FK" : nil].compactMap(\.self)
    let style = column.isChanged && !entity.isNew ? "changed" : "column"
    texts.append(text(keys.joined(separator: ","), 5, "type", x: box.x + 10, y: y))
    texts.append(text(column.name, 18, style, x: box.x + 46, y: y))
    texts.append(text(column.type, 11, "type", x: box.x + 184, y: y))
  }
  if entity.omitted > 0 {
    let y = box.y + DiagramLayout.headHeight + entity.columns.count * DiagramLayout.rowHeight + 14
    texts.append(text("and \(entity.omitted) more", 30, "type", x: box.x + 46, y: y))
  }
  return .group([
    "state": .text(entity.isNew ? "new" : "altered"), "x": .text("\(box.x)"),
    "y": .text("\(box.y)"),
    "width": .text("\(box.width)"), "height": .text("\(box.height)"), "texts": .list(texts),
  ])
}

private func text(_ text: String, _ limit: Int, _ style: String, x: Int, y: Int) -> TemplateValue {
  .group([
    "text": .text(clipped(text, to: limit)), "style": .text(style), "x": .text("\(x)"),
    "y": .text("\(y)"),
  ])
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
