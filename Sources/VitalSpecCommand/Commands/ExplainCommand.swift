import ArgumentParser
import Diagnostics
import Reporting

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
      guard let code else { return Terminal.print(renderRules(everyRule)) }
      guard let rule = everyRule.first(where: { $0.code == code }) else {
        throw InputError("'\(code)' is no diagnostic; \(advice(on: code))")
      }
      Terminal.print(renderRule(rule))
    }
  }
}
