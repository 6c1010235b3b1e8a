import CatalogModel
import CatalogReader
import Diagnostics
import Migration
import PostgresClient
import Reporting
import SQLText
import ScratchServer
import SpecFormat

/// The map of the tool. Each arrow is one function:
///
///     [SourceFile] ──readSpec──▶ SpecDocument ──lower──▶ DesiredCatalog ─┐ (lintSpecification judges it)
///     database ──readCatalog──▶ Catalog ──restrict──▶ Catalog (current)  ├─diffCatalogs─▶ CatalogDiff
///                                                                        ┘
///     CatalogDiff ──planChanges──▶ Plan ──renderScript──▶ SQL
///     CatalogDiff ──measureCoverage──▶ CoverageReport
///
/// The two sides meet in `Catalog`. Where free SQL differs in its spelling alone, `settle` lets a throw-away
/// server decide.
struct Pipeline {
  let project: Project

  /// Reads a specification; what is wrong with it is in the result.
  func readSpecification(_ paths: [String]) throws(InputError) -> ReadSpec {
    var bag = DiagnosticBag(severities: project.configuration.severities)
    let files = try loadSpecFiles(paths, project: project)
    let document = readSpec(files, into: &bag)
    let desired = lower(document, into: &bag)
    let context = SpecContext(document: document, desired: desired)
    // What was misread would be judged by what is left of it.
    if !bag.hasErrors {
      lintSpecification(
        context, files: files, configuration: project.configuration, today: today(), into: &bag)
    }
    return ReadSpec(files: files, context: context, diagnostics: bag)
  }

  /// The gap between a catalog and what a specification asks for, within what the specification names.
  ///
  /// - Parameter words: what was renamed, beside what the specification says of that.
  func gap(
    from current: Catalog, to spec: SpecContext, renaming words: [RenameWord] = []
  ) throws -> Gap {
    let renaming = try rename(
      current, to: spec.desired.catalog, words, stated: spec.desired.renames)
    let scoped = restrict(renaming.catalog, to: spec.desired)
    var wanted = adoptUnstated(spec.desired.catalog, from: scoped)
    wanted.leaveOutDefaults(notIn: scoped)
    let comparison = compareCatalogs(from: scoped, to: wanted)
    let likely = likelyRenames(
      comparison.changes, from: renaming.catalog, to: wanted, spec: spec)
    return Gap(
      comparing: comparison, after: renaming.renames, to: wanted, current: current,
      surroundings: renaming.catalog, findings: renaming.findings + likely)
  }

  /// Settles free SQL that only a server can compare; without a server it stays unverifiable.
  func settle(_ gap: Gap) throws -> Gap {
    guard !gap.diff.unverifiable.isEmpty, PostgresBinaries.find() != nil else { return gap }
    return try withScratchServer { server in
      let scratch = Scratch(
        server: server, platform: project.configuration.platform, checksBodies: !gap.hasRenames)
      let from = try scratch.canonicalize(gap.from, within: gap.surroundings)
      let to = try scratch.canonicalize(gap.to, within: gap.surroundings)
      var settled = gap
      settled.diff = gap.diff.settled(by: diffCatalogs(from: from, to: to, comparing: .canonical))
      return settled
    }
  }

  /// Adds how much the tables hold, where the configuration wants small ones told from large ones.
  func measure(_ gap: Gap, in source: Source) throws -> Gap {
    guard project.configuration.smallTable > 0 else { return gap }
    var measured = gap
    measured.sizes = try readTableSizes(of: source)
    for rename in gap.diff.changes.compactMap(\.asRename) {
      guard case (.table(let old), .table(let new)) = (rename.oldPath, rename.newPath) else {
        continue
      }
      measured.sizes[new] = measured.sizes.removeValue(forKey: old)
    }
    return measured
  }

  /// What a plan is made for: the platform, the order of the specification, the whole database.
  func planContext(_ spec: SpecContext?, for gap: Gap) -> PlanContext {
    PlanContext(
      platformRoles: project.configuration.platform.apiRoles,
      reading: spec?.desired.provenance.mapValues(\.order) ?? [:],
      before: gap.surroundings.replacing(with: gap.from),
      after: gap.after,
      care: Care(
        isOnline: project.configuration.online, sizes: gap.sizes,
        smallTable: project.configuration.smallTable))
  }
}

/// A specification as far as it could be read.
struct ReadSpec {
  let files: [SourceFile]
  let context: SpecContext
  private(set) var diagnostics: DiagnosticBag

  init(files: [SourceFile], context: SpecContext, diagnostics: DiagnosticBag) {
    self.files = files
    self.context = context
    self.diagnostics = diagnostics
  }

  /// The same with more findings, which only a catalog gives.
  func finding(_ more: [Diagnostic]) -> ReadSpec {
    var spec = self
    for finding in more { spec.diagnostics.add(finding) }
    return spec
  }
}

/// Two catalogs of one scope, and what tells them apart.
struct Gap {
  /// The whole catalog from which the way starts.
  let current: Catalog
  let from: Catalog
  let to: Catalog
  /// The whole catalog that the smaller of the two refers to, with the names that it shall have.
  let surroundings: Catalog
  var diff: CatalogDiff
  /// Of the tables that are there, as far as anybody has asked.
  var sizes: [QualifiedName: TableSize] = [:]
  /// What is to be said of renames.
  var findings: [Diagnostic] = []

  /// The whole catalog as it shall be.
  var after: Catalog {
    let gone = Set(from.tables.map(\.name)).subtracting(to.tables.map(\.name))
    var rest = surroundings
    rest.tables.removeAll { gone.contains($0.name) }
    return rest.replacing(with: to)
  }

  var hasRenames: Bool { diff.changes.contains { $0.asRename != nil } }

  /// - Parameters:
  ///   - renames: what authors' words have renamed before the comparison.
  ///   - surroundings: the whole catalog after those.
  init(
    comparing comparison: CatalogComparison, after renames: [Rename] = [], to wanted: Catalog,
    current: Catalog, surroundings: Catalog, findings: [Diagnostic] = []
  ) {
    self.current = current
    from = comparison.from
    to = wanted
    self.surroundings = surroundings.renaming(comparison.renames)
    diff = comparison.diff
    diff.changes = renames.map { .rename($0) } + comparison.changes
    self.findings = findings
  }
}

/// What of a catalog the specification names: its schemas and default privileges, its tables, with the sequences of
/// columns that it does not want, and every view and function of its views' and functions' names.
func restrict(_ catalog: Catalog, to desired: DesiredCatalog) -> Catalog {
  var tables = Dictionary(
    uniqueKeysWithValues: desired.catalog.tables.map { ($0.name, Set($0.columns.map(\.name))) })
  for table in desired.removed { tables[table] = [] }
  let views = Set(desired.catalog.views.map(\.name))
  let functions = Set(desired.catalog.functions.map(\.signature.name))
  let enums = Set(desired.catalog.enums.map(\.name))
  let standalone = Set(desired.catalog.standalone.map(\.path))
  let schemas = Set(desired.catalog.schemas.map(\.name))
  return Catalog(
    schemas: catalog.schemas.filter { schemas.contains($0.name) },
    enums: catalog.enums.filter { enums.contains($0.name) },
    sequences: catalog.sequences.filter { sequence in
      guard let owner = sequence.owner, let columns = tables[owner.table] else { return false }
      return !columns.contains(owner.column)
    },
    tables: catalog.tables.filter { tables[$0.name] != nil },
    views: catalog.views.filter { views.contains($0.name) },
    functions: catalog.functions.filter { functions.contains($0.signature.name) },
    standalone: catalog.standalone.filter { standalone.contains($0.path) })
}

extension Catalog {
  /// Default privileges that PostgreSQL has of itself are nothing in a catalog.
  fileprivate mutating func leaveOutDefaults(notIn other: Catalog) {
    let known = Set(other.standalone.map(\.path))
    standalone.removeAll { $0.object.creation.isEmpty && !known.contains($0.path) }
  }
}
