import ArgumentParser
import Diagnostics
import SpecFormat

struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Write the fields of a specification in one form.",
    discussion: """
      Tables and lists of fields become tables with the columns that they need, and labels get their usual \
      words. Prose stays as it is, byte for byte, and the specification means the same. A table or list of \
      which something is not understood stays too; 'check' says what.

      EXAMPLES
        vital-spec fmt
        vital-spec fmt specs/persona/time-perspectives.md
        vital-spec fmt --check     ends with 2 where a file is in another form
      """)

  @OptionGroup var options: ProjectOptions
  @Argument(help: "Files or folders; the configured specification where none is named.")
  var spec: [String] = []
  @Flag(help: "Write nothing; name the files that are in another form.") var check = false

  func run() throws {
    try reportingFailure {
      let project = try options.project()
      var stale: [(name: String, path: String, bytes: [UInt8])] = []
      for (name, path) in try locateSpecFiles(spec, project: project).sorted(by: <) {
        let file = SourceFile(path: name, bytes: try readFile(path))
        let formatted = formatSpec(file)
        if formatted != file.bytes { stale.append((name, path, formatted)) }
      }
      for (name, path, bytes) in stale {
        if check {
          Terminal.print("\(name)\n")
        } else {
          try replaceContents(of: path, with: bytes)
          Terminal.progress("wrote \(name)")
        }
      }
      if check, !stale.isEmpty { throw Ending.difference }
    }
  }
}
