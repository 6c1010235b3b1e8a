import CatalogModel
import ArgumentParser
import Diagnostics
import Reporting
import SpecFormat

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read the specification, or a catalog, and say what is wrong with it.",
    discussion: """
      With --against, what is unwise in a database, a snapshot or SQL: the rules are the same. What the \
      specification lists as managed elsewhere is left out, and what it or the configuration waives.

      EXAMPLES
        vital-spec check
        vital-spec check specs/persona/time-perspectives.md
        vital-spec check --format json
        vital-spec check --fix
        vital-spec check --against postgresql://localhost/app
      """)

  @OptionGroup var options: ProjectOptions
  @Argument(help: "Files or folders; the configured specification where none is named.")
  var spec: [String] = []
  @Option(help: "What the findings are written as.") var format = Format.human
  @Flag(help: "Write into the files what can be mended without a choice, then check.")
  var fix = false

  @Option(
    help: ArgumentHelp(
      "A database, snapshot or SQL that is judged in place of the specification.",
      valueName: "source"))
  var against: String?
  @Flag(help: "With --against, judge tables that are managed elsewhere too.")
  var existing = false

  func validate() throws {
    if against != nil, fix { throw ValidationError("--fix mends a specification, and no catalog") }
    if against == nil, existing { throw ValidationError("--existing needs --against") }
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case human, json, sarif, github
  }

  func run() throws {
    try reportingFailure {
      let pipeline = Pipeline(project: try options.project())
      if let against { return try checkCatalog(against, pipeline: pipeline) }
      let read = try fix ? pipeline.fixSpecification(spec) : pipeline.readSpecification(spec)
      switch format {
      case .human:
        read.show()
        if !read.diagnostics.hasErrors, read.diagnostics.count(.warning) == 0 {
          Terminal.print(summary(read))
        }
      case .sarif: try Terminal.print(diagnosticsSARIF(read.diagnostics.sorted, files: read.files))
      case .github: Terminal.print(renderGitHub(read.diagnostics.sorted))
      case .json: try Terminal.print(["diagnostics": diagnosticsJSON(read.diagnostics.sorted)])
      }
      try read.endIfWrong()
    }
  }

  private func summary(_ read: ReadSpec) -> String {
    let sections = read.context.document.sections.count
    let tables = read.context.desired.catalog.tables.count
    return
      "ok: \(count(read.files.count, "file")), \(count(sections, "section")), \(count(tables, "table"))\n"
  }
}
