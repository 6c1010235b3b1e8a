import TestSupport
import Testing

@Suite struct `The level of a rule` {
  private let money = notes + "| `price` | money | |\n\n**Primary key**: `id`\n"

  @Test(arguments: ["error", "warning", "note"])
  func `is what the configuration says`(level: String) throws {
    let bench = try bench(money, rules: "  money-type: \(level)\n")
    let result = try bench.run("check")
    #expect(result.errors.contains("\(level)[money-type]"))
    #expect(result.status == (level == "error" ? 1 : 0))
    let report = try JSON(parsing: bench.run("check", "--format", "json").output)
    #expect(report["diagnostics"]?.elements.map { $0["severity"] } == [.string(level)])
    let sarif = try JSON(parsing: bench.run("check", "--format", "sarif").output)
    let results = sarif["runs"]?.elements.first?["results"]?.elements
    #expect(results?.map { $0["level"] } == [.string(level)])
  }

  @Test func `can be off`() throws {
    let bench = try bench(money, rules: "  money-type: off\n")
    #expect(try bench.run("check").errors == "")
  }

  @Test func `can be raised where a document is read`() throws {
    let bench = try bench(notes + "| `price` | | |\n", rules: "  missing-type: error\n")
    let result = try bench.run("check")
    #expect(result.errors.contains("error[missing-type]"))
    #expect(result.status == 1)
  }

  @Test func `keeps generate from writing once it is an error`() throws {
    let bench = try bench(money, rules: "  money-type: error\n")
    #expect(try bench.run("generate").status == 1)
    #expect(try bench.folder.files(in: "output").isEmpty)
  }

  @Test(arguments: [
    ("  1️⃣mony-type: off\n", "did you mean 'money-type'?"),
    ("  1️⃣nonsense: off\n", "'nonsense' is no rule; 'vital-spec explain --all' lists them"),
    ("  money-type: 1️⃣loud\n", "a rule is error, warning, note or off, not 'loud'"),
    ("  surplus-cell: 1️⃣warning\n", "only warnings and notes can be lowered"),
    ("  name-too-long: 1️⃣off\n", "only warnings and notes can be lowered"),
    ("  1️⃣- money-type\n", "'rules' maps a rule to error, warning, note or off"),
  ])
  func `is refused with its place and a cure`(rules: String, message: String) throws {
    let marked = MarkedText("rules:\n" + rules)
    let bench = try Workbench(money)
    try bench.folder.write(marked.text, to: "vital-spec.yml")
    let result = try bench.run("check")
    #expect(result.status == 1)
    #expect(result.errors.contains("vital-spec.yml:\(marked.place): "), "\(result.errors)")
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test func `is that of a rule that somebody may have meant`() throws {
    let result = try runTool(["explain", "surplus-cells"])
    #expect(result.status == 1)
    #expect(result.errors.contains("did you mean 'surplus-cell'?"))
  }

  private func bench(_ spec: String, rules: String) throws -> Workbench {
    let bench = try Workbench(spec)
    let settings = try bench.folder.read("vital-spec.yml")
    try bench.folder.write("\(settings)rules:\n\(rules)", to: "vital-spec.yml")
    return bench
  }
}
