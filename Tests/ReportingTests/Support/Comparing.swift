import CatalogModel
import Diagnostics
import Foundation
import Migration
import Reporting
import SpecFormat

/// A specification in memory, as far as it could be read.
struct Specification {
  let files: [SourceFile]
  let context: SpecContext
  let diagnostics: [Diagnostic]

  init(_ files: [SourceFile]) {
    self.files = files
    var bag = DiagnosticBag()
    let document = readSpec(files, into: &bag)
    context = SpecContext(document: document, desired: lower(document, into: &bag))
    diagnostics = bag.sorted
  }

  init(_ text: String, path: String = "specs/library.md") {
    self.init([SourceFile(path: path, text: text)])
  }

  var catalog: Catalog { context.desired.catalog }
}

/// The report on a specification in a catalog, as the command makes it.
func compare(
  on spec: Specification, in catalog: Catalog, policy: CoveragePolicy = CoveragePolicy(),
  base: CoverageBase? = nil, expected: ClosedRange<Int>? = nil, today: String = "2027-01-01"
) -> CoverageReport {
  let desired = spec.catalog
  let names = Set(
    desired.tables.map(\.name) + desired.views.map(\.name) + desired.enums.map(\.name))
  let functions = Set(desired.functions.map(\.signature.name))
  let schemas = Set(desired.schemas.map(\.name))
  let scoped = Catalog(
    schemas: catalog.schemas.filter { schemas.contains($0.name) },
    enums: catalog.enums.filter { names.contains($0.name) },
    tables: catalog.tables.filter { names.contains($0.name) },
    views: catalog.views.filter { names.contains($0.name) },
    functions: catalog.functions.filter { functions.contains($0.signature.name) })
  let wanted = adoptUnstated(desired, from: scoped)
  let comparison = compareCatalogs(from: scoped, to: wanted)
  var diff = comparison.diff
  diff.changes = comparison.changes
  let subject = CoverageSubject(
    spec: spec.context, files: spec.files, diagnostics: spec.diagnostics, diff: diff,
    wanted: wanted, catalog: catalog,
    plan: planChanges(
      diff.changes,
      context: PlanContext(
        before: catalog.renaming(comparison.renames), after: catalog)),
    platform: .supabase, today: today, expected: expected)
  let origin = CoverageOrigin(
    against: "catalog.json", model: fingerprint(encoded(desired)),
    catalog: fingerprint(encoded(catalog)), server: nil, command: "vital-spec coverage")
  return measureCoverage(subject, origin: origin, policy: policy, base: base)
}

/// JSON with sorted keys.
func encoded(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
}
