import ArgumentParser
import Diagnostics
import Migration
import Reporting

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what must change for one source to become the other.",
    discussion: """
      Without sources, the gap between the configured catalog and the configured specification. Where a \
      specification is one side, only what it names is compared.

      EXAMPLES
        vital-spec diff
        vital-spec diff --from postgresql://localhost/app --format sql
        vital-spec diff --from a.sql --to b.sql --rename public.users.mail=email
        vital-spec diff --exit-code        ends with 2 where there is a difference
      """)

  @OptionGroup var options: ProjectOptions
  @OptionGroup var planning: PlanningOptions
  @Option(help: ArgumentHelp("The source to start from.", valueName: "source"))
  var from: String?
  @Option(help: ArgumentHelp("The source to arrive at.", valueName: "source"))
  var to: String?
  @Option(help: "What the difference is written as; sql is the migration.") var format = Format.text
  @OptionGroup var renames: RenameOptions
  @Flag(help: "End with 2 where there is a difference.") var exitCode = false
  @Flag(help: "End with 1 where a catalog holds objects that are not compared.") var strict = false

  @Flag(help: "Compare who owns each object too.") var owners = false

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json, sql
  }

  func run() throws {
    try reportingFailure {
      let project = planning.apply(to: try options.project())
      let comparison = try Comparison(
        from: from, to: to, renaming: renames.words(), owners: owners,
        pipeline: Pipeline(project: project))
      comparison.spec?.show()
      if strict || format == .sql {
        try Unmodelled(comparison.report.notCompared).report(isRefused: strict)
      }
      let report = comparison.report
      switch format {
      case .text: Terminal.print(renderDiffText(report))
      case .markdown: Terminal.print(renderDiffMarkdown(report))
      case .json: try Terminal.print(diffJSON(report, diagnostics: comparison.diagnostics))
      case .sql: try printScript(of: comparison, limits: project.configuration.limits)
      }
      try comparison.spec?.endIfWrong()
      if exitCode, !(report.plan.steps.isEmpty && report.unverifiable.isEmpty) {
        throw Ending.difference
      }
    }
  }

  /// Nothing where nothing has to change, so that what reads it can tell by its length.
  private func printScript(of comparison: Comparison, limits: TimeLimits) throws {
    let report = comparison.report
    if let spec = comparison.spec { try requireTypes(comparison.gap, spec: spec.context) }
    guard !report.plan.steps.isEmpty else {
      return Terminal.progress(planLine(report.plan))
    }
    Terminal.print(
      renderScript(
        report.plan, title: "\(report.from) → \(report.to)", direction: .up, spec: report.spec,
        limits: limits, notCompared: Unmodelled(report.notCompared).names))
  }
}
