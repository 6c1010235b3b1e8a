import ArgumentParser
import Reporting

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Prove the migrations on a throw-away PostgreSQL server.",
    discussion: """
      Loads the catalog, applies each migration, checks and takes it back, and compares the result with a \
      database that is built from the specification directly. The text says how long each law took to try.

      EXAMPLES
        vital-spec verify
        vital-spec verify --format json
        vital-spec verify --format junit > proof.xml
      """)

  @OptionGroup var options: ProjectOptions
  @OptionGroup var planning: PlanningOptions
  @Option(help: "What the proof is written as.") var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, junit
  }

  func run() throws {
    try reportingFailure {
      let pipeline = Pipeline(project: planning.apply(to: try options.project()))
      let spec = try pipeline.readSpecification([])
      spec.show()
      try spec.endIfWrong()
      let proof = try Proof(spec: spec.context, pipeline: pipeline)
      let found = spec.finding(proof.gap.findings)
      found.show(beyond: spec)
      try found.endIfWrong()
      try requireTypes(proof.gap, spec: spec.context)
      let laws = try spec.placingFailures { try prove(proof) }
      switch format {
      case .text: Terminal.print(renderProofText(laws))
      case .json: try Terminal.print(proofJSON(laws))
      case .junit: try Terminal.print(renderProofJUnit(laws))
      }
      guard laws.allSatisfy(\.holds) else { throw Ending.failure }
    }
  }
}
