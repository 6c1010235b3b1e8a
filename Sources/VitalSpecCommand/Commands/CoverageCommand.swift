import Diagnostics
import ArgumentParser
import Reporting

struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Say how much of the specification a catalog implements.",
    discussion: """
      EXAMPLES
        vital-spec coverage
        vital-spec coverage --against postgresql://localhost/app
        vital-spec coverage --format markdown > coverage.md
        vital-spec coverage --fail-under 100    ends with 2 below 100 %
      """)

  @OptionGroup var options: ProjectOptions
  @Option(help: "The catalog; the configured one where none is named.") var against: String?
  @Option(help: "text, markdown or json.") var format = Format.text
  @Option(help: "End with 2 below this percentage.") var failUnder: Double?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  func run() throws {
    try reportingFailure {
      let project = try options.project()
      let pipeline = Pipeline(project: project)
      let spec = try pipeline.readSpecification([])
      let source = try against.map { try Source($0) } ?? project.catalogSource()
      spec.show()
      let report = try pipeline.coverage(of: spec.context, in: source)
      switch format {
      case .text: Terminal.print(renderCoverageText(report))
      case .markdown: Terminal.print(renderCoverageMarkdown(report))
      case .json:
        try Terminal.print(coverageJSON(report, diagnostics: spec.diagnostics.sorted))
      }
      try spec.endIfWrong()
      if let failUnder, report.all.percent < failUnder { throw Ending.difference }
    }
  }
}

extension Pipeline {
  func coverage(of spec: SpecContext, in source: Source) throws -> CoverageReport {
    let current = try readCatalog(of: source, project: project)
    let gap = try settle(gap(from: current, to: spec))
    return measureCoverage(
      of: spec, by: gap.diff, in: current, named: source.displayName(in: project),
      expected: project.configuration.sections)
  }
}
