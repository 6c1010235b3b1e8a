import ArgumentParser
import CatalogModel
import Diagnostics
import Migration
import Reporting

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write the migrations, their rollback and verification, and the coverage.",
    discussion: """
      Each migration is tried on a throw-away PostgreSQL server first, which also gives the facts that its \
      verification asks for. Files are written together or not at all.

      EXAMPLES
        vital-spec generate
        vital-spec generate --check                   for CI: is output/ current?
        vital-spec generate --accept blocks-writes    takes a hazard upon you

      A migration that is part of the catalog is left as it is, and what has changed since goes into the next one. \
      A file that somebody has edited is shown and not overwritten.
      """)

  @OptionGroup var options: ProjectOptions
  @Flag(help: "Write nothing; end with 2 and name the files that are not up to date.")
  var check = false
  @Option(
    help: ArgumentHelp("The folder to write to.", valueName: "folder"), completion: .directory)
  var output: String?
  @Option(help: ArgumentHelp("A hazard that is accepted; may be repeated.", valueName: "kind"))
  var accept: [String] = []
  @Flag(help: "End with 1 where the catalog holds objects that are not compared.")
  var strict = false
  @OptionGroup var planning: PlanningOptions

  @Flag(help: "Overwrite also files that were edited after they were generated.")
  var force = false
  @OptionGroup var renames: RenameOptions

  func validate() throws {
    do {
      _ = try Configuration.hazards(accept, at: "--accept")
    } catch {
      throw ValidationError(error.description)
    }
  }

  func run() throws {
    try reportingFailure {
      let project = planning.apply(to: try options.project())
      let pipeline = Pipeline(project: project)
      let spec = try pipeline.readSpecification([])
      spec.show()
      try spec.endIfWrong()
      let measurement = try Measurement(
        spec, in: try project.catalogSource(), renaming: renames.words(), pipeline: pipeline)
      measurement.spec.show(beyond: spec)
      try measurement.spec.endIfWrong()
      let folder = output ?? project.resolve(project.configuration.output)
      let generation = try Generation(measurement, in: folder)
      try Unmodelled(generation.gap.surroundings.unmodelled).report(isRefused: strict)
      try requireTypes(generation.gap, spec: spec.context)
      try refuse(generation.migrations, accepted: accepted(project))
      let files = try spec.placingFailures { try generation.files(in: folder) }
      if check {
        try endIfStale(files)
      } else {
        try endIfEdited(files)
        try files.write()
        for migration in generation.migrations {
          Terminal.print("\(migration.fileName): \(planLine(migration.up))\n")
        }
        Terminal.print(
          "coverage of \(generation.coverage.against): \(summaryLine(generation.coverage))\n")
      }
    }
  }

  private func accepted(_ project: Project) throws(InputError) -> Acceptance {
    var accepted = project.configuration.accept
    accepted.kinds.formUnion(try Configuration.hazards(accept, at: "--accept"))
    return accepted
  }

  private func refuse(
    _ migrations: [ModuleMigration], accepted: Acceptance
  ) throws {
    var open: Set<Hazard.Kind> = []
    for step in migrations.flatMap(\.up.steps) {
      for hazard in step.hazards
      where !accepted.accepts(hazard.kind, of: step.change.path) {
        open.insert(hazard.kind)
        Terminal.progress("hazard \(hazard.kind.rawValue): \(step.change.path): \(hazard.message)")
      }
    }
    guard !open.isEmpty else { return }
    let options = open.sorted { $0.rank < $1.rank }.map { "--accept \($0.rawValue)" }
    Terminal.progress("nothing was written; to accept: \(options.joined(separator: " "))")
    throw Ending.hazard
  }

  private func endIfEdited(_ files: OutputFiles) throws {
    let edited = files.edited()
    guard !edited.isEmpty, !force else { return }
    for path in edited {
      Terminal.progress("\(files.folder)/\(path) was edited after it was generated:")
      Terminal.progress(
        lineDifference(from: files[path] ?? "", to: files.present(path) ?? ""))
    }
    throw InputError(
      "nothing was written: make the specification say what was edited, or give --force to overwrite it"
    )
  }

  private func endIfStale(_ files: OutputFiles) throws {
    let stale = files.stale()
    guard !stale.isEmpty else {
      Terminal.print("up to date: \(count(files.contents.count, "file"))\n")
      return
    }
    for path in stale { Terminal.print("not up to date: \(files.folder)/\(path)\n") }
    Terminal.progress("run 'vital-spec generate' and commit the result")
    throw Ending.difference
  }
}
