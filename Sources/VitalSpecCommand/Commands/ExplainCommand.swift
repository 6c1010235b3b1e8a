import ArgumentParser
import Diagnostics
import SpecFormat

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain the code of a diagnostic.",
    discussion: """
      EXAMPLES
        vital-spec explain surplus-cell
        vital-spec explain --all > docs/diagnostics.md
      """)

  @Argument(help: "The code, as it stands in brackets in a message.") var code: String?
  @Flag(help: "Print every diagnostic, as a page of Markdown.") var all = false

  func validate() throws {
    guard all == (code == nil) else { throw ValidationError("name a code, or give --all") }
  }

  func run() throws {
    try reportingFailure {
      guard let code else { return Terminal.print(renderRules(Rule.all)) }
      guard let rule = Rule.all.first(where: { $0.code == code }) else {
        let codes = Rule.all.map(\.code).joined(separator: ", ")
        throw InputError("'\(code)' is no diagnostic; known are \(codes)")
      }
      Terminal.print(renderRule(rule))
    }
  }
}
