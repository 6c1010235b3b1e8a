import TestSupport
import Testing

private let addresses = [
  "postgresql://u:secret@localhost:1/db", "postgres://u:secret@localhost:1/db",
  "postgresql://u:se%63ret@localhost:1/db", "postgresql://localhost:1/db?user=u&password=secret",
  "postgresql://u:secret@nowhere.invalid/db", "postgresql://u:secret@localhost:port/db",
  "host=localhost port=1 user=u password=secret", "POSTGRESQL://u:secret@localhost:1/db",
]

@Suite struct `A password` {
  @Test(arguments: addresses)
  func `is in no output where it stands in an argument`(address: String) throws {
    let bench = try Workbench(notes)
    for arguments in [
      ["diff", "--from", address], ["diff", "--to", address], ["coverage", "--against", address],
      ["snapshot", address], ["snapshot", address, "-o", "after.json"],
    ] {
      expectDiscreet(try runTool(arguments, in: bench.folder.root), arguments)
    }
  }

  @Test(arguments: addresses.prefix(6))
  func `is in no output where it stands in the configuration`(address: String) throws {
    let bench = try Workbench(notes)
    try bench.folder.write("spec: specs\ncatalog: '\(address)'\n", to: "vital-spec.yml")
    for command in ["diff", "coverage", "generate", "verify"] {
      expectDiscreet(try bench.run(command), [command])
    }
    #expect(try bench.folder.files(in: "output").isEmpty)
  }

  private func expectDiscreet(_ result: ProgramResult, _ arguments: [String]) {
    #expect(result.status == 1, "\(arguments)")
    #expect(!result.output.contains("secret"), "\(arguments)")
    #expect(!result.errors.contains("secret"), "\(arguments): \(result.errors)")
    #expect(!result.errors.contains("se%63ret"), "\(arguments): \(result.errors)")
    #expect(!result.errors.isEmpty)
  }
}
