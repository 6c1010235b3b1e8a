import ArgumentParser
import Diagnostics
import Migration
import Reporting

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain the code of a diagnostic, or how an object comes about.",
    discussion: """
      Of an object, a part of one or a section: where the specification asks for it, what the catalog has, and the \
      statements that lead from one to the other, with their hazards and locks.

      EXAMPLES
        vital-spec explain surplus-cell
        vital-spec explain --all > docs/diagnostics.md
        vital-spec explain public.persona_week_in_life
        vital-spec explain persona_week_in_life.day_of_week
        vital-spec explain section 57
      """)

  @OptionGroup var options: ProjectOptions
  @Argument(help: "A code, as it stands in brackets in a message; an object; or a section.")
  var subject: [String] = []
  @Flag(help: "Print every diagnostic, as a page of Markdown.") var all = false
  @Option(
    help: ArgumentHelp("The catalog; the configured one where none is named.", valueName: "source"))
  var against: String?

  func validate() throws {
    guard all == subject.isEmpty else {
      throw ValidationError("name a code, an object or a section, or give --all")
    }
  }

  func run() throws {
    try reportingFailure {
      guard !all else { return Terminal.print(renderRules(everyRule)) }
      let name = subject.joined(separator: " ")
      if let rule = everyRule.first(where: { $0.code == name }) {
        return Terminal.print(renderRule(rule))
      }
      let project = try options.project()
      guard project.hasConfiguration else {
        throw InputError("'\(name)' is no diagnostic; \(advice(on: name))")
      }
      try explain(name, in: project)
    }
  }

  private func explain(_ name: String, in project: Project) throws {
    let pipeline = Pipeline(project: project)
    let spec = try pipeline.readSpecification([])
    let source = try against.map { try Source($0) } ?? project.catalogSource()
    let measurement = try Measurement(spec, in: source, pipeline: pipeline)
    let gap = measurement.gap
    guard
      let subject = findSubject(name, in: spec.context, wanted: gap.to, present: gap.surroundings)
    else { throw unknown(name, spec, gap) }
    let history = try History(
      in: project.resolve(project.configuration.output),
      of: Sandbox(gap.current, platform: project.configuration.platform))
    let migrations = planModules(
      gap, spec: spec.context, context: measurement.planContext, history: history)
    Terminal.print(
      renderExplanation(
        ObjectExplanation(
          subject, against: source.displayName(in: project), spec: spec.context,
          files: spec.files, wanted: gap.to, present: gap.surroundings,
          migrations: migrations.map { ExplainedMigration(fileName: $0.fileName, plan: $0.up) },
          unverifiable: gap.diff.unverifiable)))
  }

  private func unknown(_ name: String, _ spec: ReadSpec, _ gap: Gap) -> InputError {
    let codes = nearest(to: name, among: everyRule.map(\.code))
    let near = nearSubjects(
      to: name, in: spec.context, wanted: gap.to, present: gap.surroundings)
    guard codes.isEmpty, !near.isEmpty else {
      return InputError(
        "'\(name)' is no diagnostic, and no object of the specification or the catalog; \(advice(on: name))"
      )
    }
    let names = near.prefix(3).map { "'\($0)'" }.joined(separator: " or ")
    return InputError("'\(name)' is no object and no diagnostic; did you mean \(names)?")
  }
}
