import ArgumentParser
import Reporting

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove the migrations on a throw-away PostgreSQL server.",
    discussion: """
      Loads the catalog, applies each migration, checks and takes it back, and compares the result with a \
      database that is built from the specification directly.

      EXAMPLES
        vital-spec verify
        vital-spec verify --format json
      """)

  @OptionGroup var options: ProjectOptions
  @OptionGroup var planning: PlanningOptions
  @Option(help: "text or json.") var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() throws {
    try reportingFailure {
      let pipeline = Pipeline(project: planning.apply(to: try options.project()))
      let spec = try pipeline.readSpecification([])
      spec.show()
      try spec.endIfWrong()
      let proof = try Proof(spec: spec.context, pipeline: pipeline)
      try requireTypes(proof.gap, spec: spec.context)
      let laws = try spec.placingFailures { try prove(proof) }
      switch format {
      case .text: Terminal.print(renderProof(laws))
      case .json: try Terminal.print(proofJSON(laws))
      }
      guard laws.allSatisfy(\.holds) else { throw Ending.failure }
    }
  }
}

private func renderProof(_ laws: [Law]) -> String {
  var text = ""
  for law in laws {
    text += "\(law.holds ? "holds" : "FAILS")  \(law.claim)\n"
    if let reason = law.reason { text += "       \(reason.replacing("\n", with: "\n       "))\n" }
  }
  let failed = laws.count { !$0.holds }
  return text
    + (failed == 0 ? "all \(laws.count) laws hold\n" : "\(failed) of \(laws.count) laws fail\n")
}

private func proofJSON(_ laws: [Law]) -> JSONValue {
  [
    "laws": .array(
      laws.map {
        ["claim": .string($0.claim), "holds": .bool($0.holds), "reason": JSONValue($0.reason)]
      }),
    "holds": .bool(laws.allSatisfy(\.holds)),
  ]
}
