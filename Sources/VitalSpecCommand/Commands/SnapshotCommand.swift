import ArgumentParser
import CatalogModel

struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Save what a database has as JSON, for use without a server.",
    discussion: """
      EXAMPLES
        vital-spec snapshot postgresql://localhost/app -o catalog.json
        vital-spec snapshot --statistics postgresql://localhost/app -o catalog.json
        vital-spec snapshot schema.sql
      """)

  @OptionGroup var options: ProjectOptions
  @Argument(help: "A database, or SQL to be run on a throw-away server.") var source: String
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; the standard output where none is named.", valueName: "file"))
  var output: String?
  @Flag(help: "Save who owns each object too.") var owners = false

  @Flag(help: "Tell how many rows each table holds, for plans; of a database only.")
  var statistics = false

  func run() throws {
    try reportingFailure {
      let project = try options.project()
      let source = try Source(source)
      let catalog = try readCatalog(of: source, project: project, owners: owners ? .all : .none)
      let sizes =
        try statistics
        ? readTableSizes(of: source).values.sorted { $0.table < $1.table } : nil
      let snapshot = Snapshot(catalog, platform: project.configuration.platform, sizes: sizes)
      let text = try encode(snapshot) + "\n"
      guard let output else { return Terminal.print(text) }
      var files = OutputFiles(folder: absolutePath(output + "/.."))
      files[String(output.split(separator: "/").last ?? "")] = text
      try files.write()
    }
  }
}
