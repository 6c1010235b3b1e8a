import ArgumentParser
import Diagnostics
import Reporting
import ScratchServer

struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Say how much of the specification a catalog implements.",
    discussion: """
      With --base, also how much of what a branch touched: since a git revision, or since the JSON of an \
      earlier report.

      EXAMPLES
        vital-spec coverage
        vital-spec coverage --against postgresql://localhost/app
        vital-spec coverage --base origin/main --format markdown > comment.md
        vital-spec coverage --format html > coverage.html
        vital-spec coverage --fail-under 100             ends with 2 below 100 %
        vital-spec coverage --fail-on drifted,hazard     ends with 2 if there is any
      """)

  @OptionGroup var options: ProjectOptions
  @Option(
    help: ArgumentHelp("The catalog; the configured one where none is named.", valueName: "source"))
  var against: String?
  @Option(
    help: ArgumentHelp(
      "A git revision, or the JSON of an earlier report, to compare with.", valueName: "revision"))
  var base: String?
  @Option(help: "What the report is written as.") var format = CoverageFormat.text
  @Option(help: ArgumentHelp("End with 2 below it.", valueName: "percentage")) var failUnder:
    Double?
  @Option(
    help: ArgumentHelp(
      "End with 2 where there is any of: missing, drifted, unspecified, hazard.",
      valueName: "state"))
  var failOn: [String] = []
  @Flag(help: "Fold the SQL of the migrations into Markdown and HTML.") var sql = false
  @Option(
    help: ArgumentHelp(
      "Where the files are on the web, for links in Markdown: https://…/blob/main/.",
      valueName: "url"))
  var linkBase: String?

  func validate() throws {
    _ = try demands()
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError(
        "--fail-under takes a percentage from 0 to 100, not \(brief(failUnder))")
    }
  }

  func run() throws {
    try reportingFailure {
      let pipeline = Pipeline(project: try options.project())
      let spec = try pipeline.readSpecification([])
      let source = try against.map { try Source($0) } ?? pipeline.project.catalogSource()
      spec.show()
      let measurement = try Measurement(spec, in: source, pipeline: pipeline)
      measurement.spec.show(beyond: spec)
      let policy = CoveragePolicy(failUnder: failUnder, failOn: try demands())
      let base = try base.map { try readBase($0, for: source, pipeline: pipeline) }
      var report = try measurement.report(
        command: command(for: source, in: pipeline.project), policy: policy, base: base)
      if sql, !spec.diagnostics.hasErrors { report.scripts = try scripts(measurement) }
      Terminal.print(
        try format.render(report, diagnostics: measurement.spec.diagnostics.sorted, links: links))
      try measurement.spec.endIfWrong()
      if !report.verdict.passes { throw Ending.difference }
    }
  }

  private var links: LinkStyle {
    linkBase.map { .lines(base: $0.hasSuffix("/") ? $0 : $0 + "/") } ?? .plain
  }

  private func demands() throws -> Set<CoveragePolicy.Demand> {
    let words = failOn.flatMap { $0.split(separator: ",").map(String.init) }
    return Set(
      try words.map { word in
        guard let demand = CoveragePolicy.Demand(rawValue: word) else {
          let known = CoveragePolicy.Demand.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("--fail-on takes \(known), not '\(word)'")
        }
        return demand
      })
  }

  private func scripts(_ measurement: Measurement) throws -> [CoverageScript] {
    let generation = try Generation(measurement)
    guard PostgresBinaries.find() != nil else { return generation.scriptsWithoutServer() }
    return try measurement.spec.placingFailures { try generation.scripts() }
  }

  /// What makes the same report again, without a password.
  private func command(for source: Source, in project: Project) -> String {
    var words = ["vital-spec", "coverage"]
    if let config = options.config { words += ["--config", project.displayName(of: config)] }
    if against != nil { words += ["--against", source.displayName(in: project)] }
    if let base { words += ["--base", base] }
    if let failUnder { words += ["--fail-under", brief(failUnder)] }
    if !failOn.isEmpty { words += ["--fail-on", failOn.joined(separator: ",")] }
    if sql { words.append("--sql") }
    if let linkBase { words += ["--link-base", linkBase] }
    if format != .text { words += ["--format", format.rawValue] }
    return words.map(quoted).joined(separator: " ")
  }
}

/// A word as a shell takes it.
private func quoted(_ word: String) -> String {
  let plain = word.unicodeScalars.allSatisfy { scalar in
    scalar.isASCII
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_./:,@=+~^".unicodeScalars.contains(scalar))
  }
  return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
}
