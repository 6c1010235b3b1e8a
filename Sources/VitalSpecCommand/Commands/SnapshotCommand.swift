import ArgumentParser
import CatalogModel

struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Save what a database has as JSON, for use without a server.",
    discussion: """
      EXAMPLES
        vital-spec snapshot postgresql://localhost/app -o catalog.json
        vital-spec snapshot schema.sql
      """)

  @OptionGroup var options: ProjectOptions
  @Argument(help: "A database, or SQL to be run on a throw-away server.") var source: String
  @Option(name: .shortAndLong, help: "The file to write; the standard output where none is named.")
  var output: String?
  @Flag(help: "Save who owns each object too.") var owners = false

  func run() throws {
    try reportingFailure {
      let project = try options.project()
      let catalog = try readCatalog(of: Source(source), project: project, owners: owners)
      let text = try encode(Snapshot(catalog, platform: project.configuration.platform)) + "\n"
      guard let output else { return Terminal.print(text) }
      var files = OutputFiles(folder: absolutePath(output + "/.."))
      files[String(output.split(separator: "/").last ?? "")] = text
      try files.write()
    }
  }
}
