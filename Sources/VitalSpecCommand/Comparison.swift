import CatalogModel
import Diagnostics
import Migration
import Reporting
import ScratchServer
import SpecFormat

/// Two sources compared, each a specification or a catalog.
struct Comparison {
  let report: DiffReport
  let spec: ReadSpec?
  let gap: Gap

  var diagnostics: [Diagnostic] { spec?.diagnostics.sorted ?? [] }

  init(
    from: String?, to: String?, renaming words: [RenameWord] = [], owners: Bool,
    pipeline: Pipeline
  ) throws {
    let project = pipeline.project
    let source = try from.map { try Source($0) } ?? project.catalogSource()
    let target = try to.map { try Source($0) } ?? .spec([])
    let (gap, spec) = try Self.gap(
      from: source, to: target, renaming: words, owners: owners, pipeline: pipeline)
    let settled = try pipeline.measure(try pipeline.settle(gap), in: source)
    self.spec = spec?.finding(gap.findings)
    self.gap = settled
    report = DiffReport(
      from: source.displayName(in: project), to: target.displayName(in: project),
      plan: planChanges(
        settled.diff.changes, context: pipeline.planContext(spec?.context, for: settled)),
      unverifiable: settled.diff.unverifiable,
      notCompared: Unmodelled(
        gap.from.unmodelled + gap.to.unmodelled + gap.surroundings.unmodelled
      ).names, spec: spec?.context)
  }

  private static func gap(
    from source: Source, to target: Source, renaming words: [RenameWord], owners: Bool,
    pipeline: Pipeline
  ) throws -> (Gap, ReadSpec?) {
    let read = { (source: Source, unasked: OwnersRead) in
      try readCatalog(of: source, project: pipeline.project, owners: owners ? .all : unasked)
    }
    switch (source, target) {
    case (.spec, .spec):
      throw InputError(
        "a specification can be compared with a catalog only; name one with --from or --to")
    case (_, .spec(let paths)):
      let spec = try pipeline.readSpecification(paths)
      let current = try read(source, .none)
      return (try pipeline.gap(from: current, to: spec.context, renaming: words), spec)
    case (.spec, _) where !words.isEmpty:
      throw InputError(
        "--rename is for a catalog that becomes something else; name one with --from")
    case (.spec(let paths), _):
      let spec = try pipeline.readSpecification(paths)
      let current = try read(target, .none)
      let scoped = restrict(current, to: spec.context.desired)
      let wanted = adoptUnstated(spec.context.desired.catalog, from: scoped)
      return (
        Gap(
          comparing: compareCatalogs(from: wanted, to: scoped), to: scoped, current: current,
          surroundings: current), spec
      )
    default:
      let old = try read(source, .others)
      var new = try read(target, .none)
      let renaming = try pipeline.rename(old, to: new, words)
      // Names in text are replaced for certain by a server only.
      let speaksAlike =
        old.speaks(as: new) && (renaming.renames.isEmpty || PostgresBinaries.find() != nil)
      let comparison = compareCatalogs(
        from: renaming.catalog, to: new, comparing: speaksAlike ? .canonical : .asWritten)
      // What is made anew is to belong to whom it belonged.
      if !owners { new.owners = comparison.from.owners }
      return (
        Gap(
          comparing: comparison, after: renaming.renames, to: new, current: old,
          surroundings: Catalog()), nil
      )
    }
  }
}

extension Catalog {
  /// Whether one server, or two of one major version, printed the SQL of both: then other text is other meaning.
  fileprivate func speaks(as other: Catalog) -> Bool {
    guard let version = serverVersion, let otherVersion = other.serverVersion else { return false }
    return version / 10_000 == otherVersion / 10_000
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
