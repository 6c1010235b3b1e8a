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

  init(spec: ReadSpec, pipeline: Pipeline) throws {
    try self.init(
      try Measurement(spec, in: try pipeline.project.catalogSource(), pipeline: pipeline))
  }

  init(_ measurement: Measurement) throws {
    spec = measurement.spec.context
    project = measurement.pipeline.project
    gap = measurement.gap
    migrations = planModules(gap, spec: spec, context: measurement.planContext)
    coverage = try measurement.report(command: "vital-spec generate")
  }

  /// Renders every file; the migrations are run on a throw-away server on the way.
  func files(in folder: String) throws -> OutputFiles {
    var files = OutputFiles(folder: folder)
    for script in try scripts() { files[script.title] = script.text }
    files["coverage.md"] = renderCoverageMarkdown(coverage, links: project.linksFromOutput)
    files["coverage.json"] =
      try encode(coverageJSON(coverage, diagnostics: [], hasLines: false)) + "\n"
    return files
  }

  /// Every migration with its rollback and verification, by the paths of their files.
  func scripts() throws -> [CoverageScript] {
    let effects = try observeEffects()
    return effects.enumerated().flatMap { position, found in
      let (migration, effect) = found
      let later = effects.dropFirst(position + 1).flatMap { $0.1 }
      return scripts(of: migration)
        + [
          CoverageScript(
            title: "verification/\(migration.fileName)",
            text: renderVerification(effect, title: migration.title, later: later))
        ]
    }
  }

  /// The same without the verification, which takes a server.
  func scriptsWithoutServer() -> [CoverageScript] {
    migrations.flatMap(scripts)
  }

  private func scripts(of migration: ModuleMigration) -> [CoverageScript] {
    [("migrations", migration.up, ScriptDirection.up), ("rollback", migration.down, .rollback)]
      .map { folder, plan, direction in
        CoverageScript(
          title: "\(folder)/\(migration.fileName)",
          text: renderScript(
            plan, title: migration.title, direction: direction, spec: spec,
            limits: project.configuration.limits))
      }
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
