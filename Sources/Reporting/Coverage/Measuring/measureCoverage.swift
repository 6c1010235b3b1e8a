import CatalogModel
import Diagnostics
import Migration
import SpecFormat
import SQLText

/// Judges every object of the specification by the difference between the catalog and what is wanted.
package func measureCoverage(
  _ subject: CoverageSubject, origin: CoverageOrigin, policy: CoveragePolicy = CoveragePolicy(),
  base: CoverageBase? = nil
) -> CoverageReport {
  let spec = subject.spec
  let places = PlaceFinder(subject.files)
  let written = spec.document.modules.flatMap { module in module.sections.map { (module, $0) } }
  let judged = judgeSections(written.map(\.1), subject)
  let described = describe(judged, subject, places: places)
  let waived = applyWaivers(subject, places: places, to: described)
  let sections = zip(written, waived.sections).map { written, items in
    let (module, section) = written
    return SectionCoverage(
      number: section.number, title: section.title, heading: spec.heading(of: section, in: module),
      module: module.title, range: section.range, place: places.place(section.range), items: items)
  }
  let unspecified = unspecified(in: subject.catalog, spec: spec)
  let numbers = Set(sections.compactMap(\.number))
  return CoverageReport(
    origin: origin, sections: sections,
    missingFromSpec: subject.expected?.filter { !numbers.contains($0) } ?? [],
    unspecified: unspecified,
    planLine: planLine(subject.plan), changeCount: subject.plan.steps.count,
    hazards: findHazards(subject.plan, spec: spec, places: places, accepted: policy.accepted),
    security: findSecurityFaults(subject, unspecified: unspecified, places: places),
    waivers: waived.uses,
    diagram: EntityDiagram(subject.plan, of: subject.wanted),
    errorCount: subject.diagnostics.count { $0.severity == .error }, policy: policy, base: base)
}

/// The items of each section, in the order of the specification.
private func judgeSections(
  _ sections: [SpecSection], _ subject: CoverageSubject
) -> [[CoverageItem]] {
  let spec = subject.spec
  let judge = Judge(subject.diff, from: subject.catalog, spec: spec)
  let tables = Dictionary(
    uniqueKeysWithValues: spec.desired.catalog.tables.map { ($0.name, $0) })
  let added = Dictionary(
    grouping: spec.desired.catalog.tables.flatMap(judge.items(of:)).filter(spec.isAdded),
    by: { spec.section(of: $0)?.range })
  return sections.map { section in
    var items = spec.schemas(of: section).map { judge.item(of: $0) }
    for table in section.tables.compactMap({ tables[$0.name] }) {
      items += judge.items(of: table).filter { !spec.isAdded($0) }
    }
    items += added[section.range] ?? []
    items += spec.enums(of: section).map { judge.item(of: $0) }
    items += spec.standalone(of: section).map { judge.item(of: $0) }
    let views = Set(section.views.map { QualifiedName(parsing: $0.name) })
    for view in spec.desired.catalog.views where views.contains(view.name) {
      items.append(judge.item(of: view))
    }
    for function in spec.desired.catalog.functions
    where section.functions.contains(where: {
      QualifiedName(parsing: $0.name) == function.signature.name
    }) {
      items += judge.items(of: function)
    }
    return items
  }
}

/// Adds to each item where it stands, what the specification says of it, and whether it says two things.
private func describe(
  _ sections: [[CoverageItem]], _ subject: CoverageSubject, places: PlaceFinder
) -> [[CoverageItem]] {
  let texts = specifiedTexts(subject.spec.desired.catalog)
  let ambiguous = subject.diagnostics.filter { $0.rule.code == "ambiguous" }.map(\.range)
  return sections.map { items in
    items.map { item in
      var item = item
      item.place = item.range.map(places.place)
      if !item.isSurplus { item.specified = fingerprint(texts[item.key] ?? item.expected ?? "") }
      if let range = item.range, item.kind == "column",
        ambiguous.contains(where: { $0.file == range.file && $0.line == range.line })
      {
        item.status = .ambiguous
      }
      return item
    }
  }
}

private func unspecified(in catalog: Catalog, spec: SpecContext) -> [ObjectPath] {
  let tables = Set(spec.desired.catalog.tables.map(\.name)).union(spec.desired.existing)
  let views = Set(spec.desired.catalog.views.map(\.name)).union(spec.desired.existing)
  let functions = Set(spec.desired.catalog.functions.map(\.signature.name))
  let unknown: [ObjectPath] =
    catalog.tables.filter { !tables.contains($0.name) }.map { .table($0.name) }
    + catalog.sequences.filter { $0.owner == nil }.map { .sequence($0.name) }
    + catalog.views.filter { !views.contains($0.name) }.map(\.path)
    + catalog.functions.filter { !functions.contains($0.signature.name) }
    .map(\.path)
  return unknown.sorted()
}

extension SpecContext {
  /// Whether another module than that of its table adds the item.
  fileprivate func isAdded(_ item: CoverageItem) -> Bool {
    guard !item.isSurplus, let root = provenance(of: item.path.root) else { return false }
    return place(of: item).map { $0.module != root.module } ?? false
  }

  fileprivate func section(of item: CoverageItem) -> SpecSection? {
    place(of: item).map { document.modules[$0.module].sections[$0.section] }
  }

  private func place(of item: CoverageItem) -> Provenance? {
    item.kind == "grants" ? grantPlace(on: item.path) : provenance(of: item.path)
  }
}
