import ArgumentParser
import Diagnostics
import Reporting

struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: "Print the sections, tables and fields of the specification.",
    discussion: """
      EXAMPLES
        vital-spec model
        vital-spec model --format json | jq '.sections[].number'
      """)

  @OptionGroup var options: ProjectOptions
  @Argument(help: "Files or folders; the configured specification where none is named.")
  var spec: [String] = []
  @Option(help: "What the model is written as.") var format = Format.tree

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tree, json
  }

  func run() throws {
    try reportingFailure {
      let read = try Pipeline(project: options.project()).readSpecification(spec)
      read.show()
      switch format {
      case .tree: Terminal.print(renderModelTree(read.context))
      case .json:
        try Terminal.print(modelJSON(read.context, diagnostics: read.diagnostics.sorted))
      }
      try read.endIfWrong()
    }
  }
}
