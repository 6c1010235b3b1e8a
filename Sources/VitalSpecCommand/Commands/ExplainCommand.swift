import ArgumentParser
import Diagnostics
import SpecFormat

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain the code of a diagnostic.",
    discussion: """
      EXAMPLES
        vital-spec explain surplus-cell
      """)

  @Argument(help: "The code, as it stands in brackets in a message.") var code: String

  func run() throws {
    try reportingFailure {
      guard let rule = Rule.all.first(where: { $0.code == code }) else {
        let codes = Rule.all.map(\.code).joined(separator: ", ")
        throw InputError("'\(code)' is no diagnostic; known are \(codes)")
      }
      Terminal.print(
        """
        \(rule.severity.rawValue)[\(rule.code)]

        \(rule.meaning)

        Example
          \(rule.example.replacing("\n", with: "\n  "))

        Cure
          \(rule.cure)

        """)
    }
  }
}
