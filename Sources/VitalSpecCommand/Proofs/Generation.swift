import SpecFormat
import CatalogModel
import Diagnostics
import Migration
import Reporting
import SQLText
import ScratchServer

/// All that `generate` writes, before it is written.
struct Generation {
  let migrations: [ModuleMigration]
  let coverage: CoverageReport
  private let spec: SpecContext
  let gap: Gap
  private let project: Project

  init(spec: SpecContext, pipeline: Pipeline) throws {
    self.spec = spec
    project = pipeline.project
    let source = try project.catalogSource()
    let current = try readCatalog(of: source, project: project)
    gap = try pipeline.settle(pipeline.gap(from: current, to: spec))
    migrations = planModules(gap, spec: spec, context: pipeline.planContext(spec, for: gap))
    coverage = measureCoverage(
      of: spec, by: gap.diff, in: current, named: source.displayName(in: project),
      expected: project.configuration.sections)
  }

  /// Renders every file; the migrations are run on a throw-away server on the way.
  func files(in folder: String) throws -> OutputFiles {
    var files = OutputFiles(folder: folder)
    for (migration, effect) in try observeEffects() {
      let name = migration.fileName
      files["migrations/\(name)"] = renderScript(
        migration.up, title: migration.title, direction: .up, spec: spec)
      files["rollback/\(name)"] = renderScript(
        migration.down, title: migration.title, direction: .rollback, spec: spec)
      files["verification/\(name)"] = renderVerification(effect, title: migration.title)
    }
    files["coverage.md"] = renderCoverageMarkdown(coverage)
    files["coverage.json"] = try encode(coverageJSON(coverage, diagnostics: [])) + "\n"
    return files
  }

  /// Applies the migrations one after the other, and sees what each makes true.
  private func observeEffects() throws -> [(ModuleMigration, [Observation])] {
    guard !migrations.isEmpty else { return [] }
    Terminal.progress("trying the migrations on a throw-away PostgreSQL server")
    return try withScratchServer { server in
      let scratch = Scratch(server: server, platform: project.configuration.platform)
      let database = try scratch.makeDatabase(gap.surroundings)
      var before = try observe(try server.connect(to: database))
      return try migrations.map { migration in
        try scratch.apply(migration.up, to: database)
        let after = try observe(try server.connect(to: database))
        defer { before = after }
        return (migration, observedEffect(before: before, after: after))
      }
    }
  }
}
