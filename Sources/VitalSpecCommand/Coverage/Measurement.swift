import CatalogModel
import Diagnostics
import Migration
import Reporting
import SpecFormat

/// A specification and a catalog, compared once for all that is told of them.
struct Measurement {
  let spec: ReadSpec
  let source: Source
  let pipeline: Pipeline
  let current: Catalog
  let gap: Gap

  init(
    _ spec: ReadSpec, in source: Source, renaming words: [RenameWord] = [], pipeline: Pipeline
  ) throws {
    self.source = source
    self.pipeline = pipeline
    current = try readCatalog(of: source, project: pipeline.project)
    let open = try pipeline.gap(from: current, to: spec.context, renaming: words)
    gap = try pipeline.measure(try pipeline.settle(open), in: source)
    self.spec = spec.finding(gap.findings)
  }

  var planContext: PlanContext { pipeline.planContext(spec.context, for: gap) }

  func report(
    command: String, policy: CoveragePolicy = CoveragePolicy(), base: CoverageBase? = nil
  ) throws -> CoverageReport {
    let configuration = pipeline.project.configuration
    let subject = CoverageSubject(
      spec: spec.context, files: spec.files, diagnostics: spec.diagnostics.sorted,
      diff: gap.diff, wanted: gap.to, catalog: gap.surroundings,
      plan: planChanges(gap.diff.changes, context: planContext),
      platform: configuration.platform, severities: configuration.severities, today: today(),
      expected: configuration.sections)
    var policy = policy
    policy.accepted.formUnion(configuration.accept)
    return measureCoverage(subject, origin: try origin(command), policy: policy, base: base)
  }

  private func origin(_ command: String) throws -> CoverageOrigin {
    CoverageOrigin(
      against: source.displayName(in: pipeline.project),
      model: fingerprint(try encode(spec.context.desired.catalog)),
      catalog: fingerprint(try encode(current)), server: current.serverWords,
      command: command)
  }
}

extension Catalog {
  /// `15.20`: the server that was read, also where a snapshot keeps what it said.
  fileprivate var serverWords: String? {
    serverVersion.map { "\($0 / 10_000).\($0 % 10_000)" }
  }
}

extension Project {
  /// From the files of the output to those of the specification, where both lie within the project.
  var linksFromOutput: LinkStyle {
    let parts = configuration.output.split(separator: "/").filter { $0 != "." }
    guard !configuration.output.hasPrefix("/"), !parts.contains("..") else { return .plain }
    return .anchors(relativeTo: String(repeating: "../", count: parts.count))
  }
}
