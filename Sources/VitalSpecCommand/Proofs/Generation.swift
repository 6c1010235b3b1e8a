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
  let history: History
  private let project: Project
  private let sandbox: Sandbox

  /// - Parameter folder: where migrations were written before; that of the configuration by default.
  init(_ measurement: Measurement, in folder: String? = nil) throws {
    spec = measurement.spec.context
    project = measurement.pipeline.project
    gap = measurement.gap
    sandbox = Sandbox(gap.current, platform: project.configuration.platform)
    history = try History(
      in: folder ?? project.resolve(project.configuration.output), of: sandbox)
    migrations = planModules(
      gap, spec: spec, context: measurement.planContext, history: history)
    coverage = try measurement.report(command: "vital-spec generate")
  }

  /// Renders every file; the migrations are run on a throw-away server on the way.
  func files(in folder: String) throws -> OutputFiles {
    var files = OutputFiles(folder: folder)
    let trial = try tryOut(withTenants: true)
    for name in history.applied {
      for folder in ["migrations", "rollback", "verification", "verification/pgtap"] {
        files.keep("\(folder)/\(name)")
      }
    }
    let models = try Dictionary(
      migrations.map { ($0.fileName, fingerprint(try encode(spec.catalog(of: $0.modules)))) }
    ) { $1 }
    let catalog = fingerprint(try encode(gap.current))
    for script in scripts(trial) + pgTAP(trial) {
      let name = script.title.split(separator: "/").last.map(String.init) ?? script.title
      files[script.title] = FileOrigin.stamp(
        script.text, model: models[name] ?? "", catalog: catalog)
    }
    files["verification/tenants.sql"] = trial.tenants
    files["coverage.md"] = renderCoverageMarkdown(coverage, links: project.linksFromOutput)
    files["coverage.json"] =
      try encode(coverageJSON(coverage, diagnostics: [], hasLines: false)) + "\n"
    return files
  }

  /// Every migration with its rollback and verification, by the paths of their files.
  func scripts() throws -> [CoverageScript] {
    scripts(try tryOut(withTenants: false))
  }

  /// The same facts as the verifications, for `pg_prove`, where they are wanted.
  private func pgTAP(_ trial: Trial) -> [CoverageScript] {
    guard project.configuration.pgtap else { return [] }
    return trial.effects.enumerated().map { position, found in
      CoverageScript(
        title: "verification/pgtap/\(found.migration.fileName)",
        text: renderPgTAP(
          found.effect, title: found.migration.title, later: trial.effects(after: position)))
    }
  }

  private func scripts(_ trial: Trial) -> [CoverageScript] {
    trial.effects.enumerated().flatMap { position, found in
      scripts(of: found.migration)
        + [
          CoverageScript(
            title: "verification/\(found.migration.fileName)",
            text: renderVerification(
              found.effect, title: found.migration.title, later: trial.effects(after: position)))
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

  /// What the throw-away server tells.
  private struct Trial {
    /// What each migration makes true.
    var effects: [(migration: ModuleMigration, effect: [Observation])] = []
    /// The script that tries whether tenants are kept apart.
    var tenants: String?

    /// What the migrations make true that follow the one at a position.
    func effects(after position: Int) -> [Observation] {
      effects.dropFirst(position + 1).flatMap(\.effect)
    }
  }

  /// Applies the migrations one after the other, and sees what each makes true.
  private func tryOut(withTenants: Bool) throws -> Trial {
    let rules = withTenants ? try spec.tenantRules(project.configuration.tenants) : nil
    guard !migrations.isEmpty || rules != nil else { return Trial() }
    Terminal.progress("trying the migrations on a throw-away PostgreSQL server")
    let (scratch, database) = try sandbox.makeDatabase()
    defer { try? scratch.server.dropDatabase(database) }
    var trial = Trial()
    for migration in migrations {
      trial.effects.append((migration, try scratch.observeEffect(of: migration.up, on: database)))
    }
    trial.tenants = try rules.flatMap { try tryTenants($0, on: database, scratch: scratch) }
    return trial
  }
}
