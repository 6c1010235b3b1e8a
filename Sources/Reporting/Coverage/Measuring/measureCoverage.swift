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
  let judged = judgeSections(written.map(\.1), by: subject.diff, spec: spec)
  let described = describe(judged, subject, places: places)
  let waived = applyWaivers(subject, places: places, to: described)
  let sections = zip(written, waived.sections).map { written, items in
    let (module, section) = written
    return SectionCoverage(
      number: section.number, title: section.title, heading: spec.heading(of: section, in: module),
      module: module.title, range: section.range, place: places.place(section.range), items: items)
  }
  let numbers = Set(sections.compactMap(\.number))
  return CoverageReport(
    origin: origin, sections: sections,
    missingFromSpec: subject.expected?.filter { !numbers.contains($0) } ?? [],
    unspecified: unspecified(in: subject.catalog, spec: spec),
    planLine: planLine(subject.plan), changeCount: subject.plan.steps.count,
    hazards: findHazards(subject.plan, spec: spec, places: places, accepted: policy.accepted),
    security: findSecurityFaults(subject, places: places), waivers: waived.uses,
    diagram: EntityDiagram(subject.plan, of: subject.wanted), policy: policy, base: base)
}

/// The items of each section, in the order of the specification.
private func judgeSections(
  _ sections: [SpecSection], by diff: CatalogDiff, spec: SpecContext
) -> [[CoverageItem]] {
  let judge = Judge(diff)
  let tables = Dictionary(
    uniqueKeysWithValues: spec.desired.catalog.tables.map { ($0.name, $0) })
  let added = Dictionary(
    grouping: spec.desired.catalog.tables.flatMap { judge.items(of: $0, spec: spec) }
      .filter { spec.isAdded($0) },
    by: { spec.section(ofItem: $0)?.range })
  return sections.map { section in
    var items: [CoverageItem] = []
    items += spec.schemas(of: section).map { judge.item(of: $0, spec: spec) }
    for table in section.tables.compactMap({ tables[$0.name] }) {
      items += judge.items(of: table, spec: spec).filter { !spec.isAdded($0) }
    }
    items += added[section.range] ?? []
    items += spec.enums(of: section).map { judge.item(of: $0, spec: spec) }
    let views = Set(section.views.map { QualifiedName(parsing: $0.name) })
    for view in spec.desired.catalog.views where views.contains(view.name) {
      items.append(judge.item(of: view, spec: spec))
    }
    for function in spec.desired.catalog.functions
    where section.functions.contains(where: {
      QualifiedName(parsing: $0.name) == function.signature.name
    }) {
      items += judge.items(of: function, spec: spec)
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

/// Looks up what the difference says of an object.
private struct Judge {
  private var changes: [ObjectPath: [Change]] = [:]
  private var unverifiable: [ObjectPath: Unverifiable] = [:]

  init(_ diff: CatalogDiff) {
    for change in diff.changes { changes[change.path, default: []].append(change) }
    for item in diff.unverifiable { unverifiable[item.path] = item }
    surplus = Dictionary(
      grouping: diff.changes.filter { $0.verb == .drop && $0.path != $0.path.root },
      by: \.path.root)
  }

  private let surplus: [ObjectPath: [Change]]

  func items(of table: Table, spec: SpecContext) -> [CoverageItem] {
    let name = table.name
    let path = ObjectPath.table(name)
    let isMissing = isCreated(path)
    var items = [item(path, expected: table.definition, isMissing: isMissing, spec: spec)]
    items += table.columns.map {
      item(.column($0.name, of: name), expected: $0.definition, isMissing: isMissing, spec: spec)
    }
    items += table.constraints.map {
      item(
        .constraint($0.name, of: name), expected: $0.definition, isMissing: isMissing, spec: spec)
    }
    items += table.indexes.map {
      item(.index($0.name, of: name), expected: $0.definition, isMissing: isMissing, spec: spec)
    }
    items += table.policies.map {
      item(.policy($0.name, of: name), expected: $0.definition, isMissing: isMissing, spec: spec)
    }
    items += table.triggers.map {
      item(.trigger($0.name, of: name), expected: $0.definition, isMissing: isMissing, spec: spec)
    }
    if table.grants != nil { items.append(grants(on: path, isMissing: isMissing, spec: spec)) }
    items += table.columns.filter { !($0.grants ?? []).isEmpty }.map {
      grants(on: .column($0.name, of: name), isMissing: isMissing, spec: spec)
    }
    return items + (surplus[path] ?? []).map { surplusItem($0, spec: spec) }
  }

  func item(of schema: Schema, spec: SpecContext) -> CoverageItem {
    let path = ObjectPath.schema(schema.name)
    return item(path, expected: "schema", isMissing: isCreated(path), spec: spec)
  }

  func item(of type: EnumType, spec: SpecContext) -> CoverageItem {
    let path = ObjectPath.enumType(type.name)
    return item(path, expected: type.definition, isMissing: isCreated(path), spec: spec)
  }

  /// A view is one item with all that hangs on it.
  func item(of view: View, spec: SpecContext) -> CoverageItem {
    item(
      view.path, expected: view.definition, isMissing: isCreated(view.path), spec: spec)
  }

  func items(of function: Function, spec: SpecContext) -> [CoverageItem] {
    let path = function.path
    let isMissing = isCreated(path)
    let item = item(path, expected: function.definition, isMissing: isMissing, spec: spec)
    guard function.grants != nil else { return [item] }
    return [item, grants(on: path, isMissing: isMissing, spec: spec)]
  }

  private func isCreated(_ path: ObjectPath) -> Bool {
    changes[path]?.contains { $0.verb == .create } ?? false
  }

  private func item(
    _ path: ObjectPath, expected: String, isMissing: Bool, spec: SpecContext
  ) -> CoverageItem {
    let found = (changes[path] ?? []).filter { if case .grants = $0 { false } else { true } }
    let range = spec.desired.provenance[path]?.range
    if isMissing || found.contains(where: { $0.verb == .create }) {
      return CoverageItem(
        path: path, kind: path.kind, status: .missing, expected: expected, actual: nil,
        range: range, isSurplus: false)
    }
    if let drift = found.first {
      let sides = driftedSides(drift)
      return CoverageItem(
        path: path, kind: path.kind, status: .drifted, expected: sides.after,
        actual: sides.before, range: range, isSurplus: false)
    }
    if let doubt = unverifiable[path] {
      return CoverageItem(
        path: path, kind: path.kind, status: .unverifiable, expected: doubt.desired,
        actual: doubt.current, range: range, isSurplus: false)
    }
    return CoverageItem(
      path: path, kind: path.kind, status: .implemented, expected: expected, actual: expected,
      range: range, isSurplus: false)
  }

  /// Two views may differ in what their definitions do not show.
  private func driftedSides(_ drift: Change) -> (before: String?, after: String?) {
    let sides = drift.sides
    guard case .view(.alter) = drift, sides.before == sides.after, let words = drift.difference
    else { return sides }
    return ("other \(words)", sides.after)
  }

  private func grants(on path: ObjectPath, isMissing: Bool, spec: SpecContext) -> CoverageItem {
    let drift = changes[path]?.first { if case .grants = $0 { true } else { false } }
    let status: CoverageStatus = isMissing ? .missing : drift == nil ? .implemented : .drifted
    return CoverageItem(
      path: path, kind: "grants", status: status, expected: drift?.sides.after,
      actual: isMissing ? nil : drift?.sides.before, range: spec.grantPlace(on: path)?.range,
      isSurplus: false)
  }

  private func surplusItem(_ change: Change, spec: SpecContext) -> CoverageItem {
    CoverageItem(
      path: change.path, kind: change.path.kind, status: .drifted, expected: nil,
      actual: change.sides.before, range: spec.provenance(of: change.path)?.range,
      isSurplus: true)
  }
}

extension SpecContext {
  /// Whether another module than that of its table adds the item.
  fileprivate func isAdded(_ item: CoverageItem) -> Bool {
    guard !item.isSurplus, let root = provenance(of: item.path.root) else { return false }
    return place(of: item).map { $0.module != root.module } ?? false
  }

  fileprivate func section(ofItem item: CoverageItem) -> SpecSection? {
    place(of: item).map { document.modules[$0.module].sections[$0.section] }
  }

  private func place(of item: CoverageItem) -> Provenance? {
    item.kind == "grants" ? grantPlace(on: item.path) : provenance(of: item.path)
  }
}
