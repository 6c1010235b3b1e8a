import CatalogModel
import Templates

/// What fills the table of objects and fields, and the filters above it.
func itemGaps(_ report: CoverageReport) -> [String: TemplateValue] {
  var counts: [String: Int] = [:]
  for item in report.sections.flatMap(\.items) { counts[item.word, default: 0] += 1 }
  if !report.unspecified.isEmpty { counts["unspecified", default: 0] += report.unspecified.count }
  let statuses = CoverageStatus.allCases.map(\.rawValue) + ["unspecified"]
  return [
    "groups": .list(
      report.sections.enumerated().flatMap { groups(of: $1, at: $0) } + outside(report.unspecified)),
    "hasOutside": .flag(!report.unspecified.isEmpty),
    "statuses": .list(
      statuses.compactMap { status in
        counts[status].map { .group(["status": .text(status), "count": .text("\($0)")]) }
      }),
  ]
}

/// The items of a section by the table, view, function or type that they belong to.
private func groups(of section: SectionCoverage, at position: Int) -> [TemplateValue] {
  var roots: [ObjectPath] = []
  let items = Dictionary(grouping: section.items, by: \.path.root)
  for root in section.items.map(\.path.root) where roots.last != root { roots.append(root) }
  return roots.map { root in
    group("\(position)", "\(root)", section.heading, (items[root] ?? []).map { row($0, in: root) })
  }
}

private func outside(_ paths: [ObjectPath]) -> [TemplateValue] {
  guard !paths.isEmpty else { return [] }
  let rows = paths.map { path -> TemplateValue in
    .group([
      "status": .text("unspecified"), "kind": .text(path.kind), "name": .text(path.description),
      "expected": .text(""), "description": .flag(false), "actual": .text(""), "place": .text(""),
    ])
  }
  return [group("outside", "Outside the specification", "", rows)]
}

private func group(
  _ section: String, _ name: String, _ heading: String, _ items: [TemplateValue]
) -> TemplateValue {
  .group([
    "section": .text(section), "group": .text(name), "heading": .text(heading),
    "items": .list(items),
  ])
}

private func row(_ item: CoverageItem, in root: ObjectPath) -> TemplateValue {
  let name = "\(item.path)"
  let prefix = "\(root)."
  return .group([
    "status": .text(item.word), "kind": .text(item.kind),
    "name": .text(name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name),
    "expected": .text(item.expected ?? ""), "actual": .text(item.actual ?? ""),
    "description": item.description.map { .text($0) } ?? .flag(false),
    "place": .text(item.place?.lineWords ?? ""),
  ])
}
