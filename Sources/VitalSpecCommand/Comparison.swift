import CatalogModel
import Diagnostics
import Migration
import Reporting
import SpecFormat

/// Two sources compared, each a specification or a catalog.
struct Comparison {
  let report: DiffReport
  let spec: ReadSpec?
  let gap: Gap

  var diagnostics: [Diagnostic] { spec?.diagnostics.sorted ?? [] }

  init(from: String?, to: String?, pipeline: Pipeline) throws {
    let project = pipeline.project
    let source = try from.map { try Source($0) } ?? project.catalogSource()
    let target = try to.map { try Source($0) } ?? .spec([])
    let (gap, spec) = try Self.gap(from: source, to: target, pipeline: pipeline)
    let settled = try pipeline.measure(try pipeline.settle(gap), in: source)
    self.spec = spec
    self.gap = settled
    report = DiffReport(
      from: source.displayName(in: project), to: target.displayName(in: project),
      plan: planChanges(
        settled.diff.changes, context: pipeline.planContext(spec?.context, for: settled)),
      unverifiable: settled.diff.unverifiable,
      notCompared: Set(gap.from.unmodelled + gap.to.unmodelled).sorted(), spec: spec?.context)
  }

  private static func gap(
    from source: Source, to target: Source, pipeline: Pipeline
  ) throws -> (Gap, ReadSpec?) {
    let project = pipeline.project
    switch (source, target) {
    case (.spec, .spec):
      throw InputError(
        "a specification can be compared with a catalog only; name one with --from or --to")
    case (_, .spec(let paths)):
      let spec = try pipeline.readSpecification(paths)
      let current = try readCatalog(of: source, project: project)
      return (pipeline.gap(from: current, to: spec.context), spec)
    case (.spec(let paths), _):
      let spec = try pipeline.readSpecification(paths)
      let current = try readCatalog(of: target, project: project)
      let gap = pipeline.gap(from: current, to: spec.context)
      let diff = diffCatalogs(from: gap.to, to: gap.from)
      return (Gap(from: gap.to, to: gap.from, surroundings: current, diff: diff), spec)
    default:
      let old = try readCatalog(of: source, project: project)
      let new = try readCatalog(of: target, project: project)
      let comparison: ExpressionComparison =
        try speakAlike(source, target) ? .canonical : .asWritten
      let diff = diffCatalogs(from: old, to: new, comparing: comparison)
      return (Gap(from: old, to: new, surroundings: Catalog(), diff: diff), nil)
    }
  }
}

/// Whether one server, or two of one major version, print the SQL of both sources: then other text is other meaning.
private func speakAlike(_ source: Source, _ target: Source) throws -> Bool {
  switch (source, target) {
  case (.sql, .sql): true
  case (.database, .database):
    try source.serverVersion()?.prefix { $0 != "." } == target.serverVersion()?.prefix { $0 != "." }
  default: false
  }
}

extension Project {
  /// The catalog that the configuration names.
  func catalogSource() throws(InputError) -> Source {
    guard let catalog = configuration.catalog else {
      throw InputError(
        "no catalog is named: use --from or --against, or set 'catalog:' in vital-spec.yml")
    }
    return try Source(catalog.contains("://") ? catalog : resolve(catalog))
  }
}
