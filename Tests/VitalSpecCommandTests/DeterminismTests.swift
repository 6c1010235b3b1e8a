import Foundation
import TestSupport
import Testing

@Suite struct `The same specification` {
  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"],
    ["LC_ALL": "", "LANG": "", "LC_CTYPE": ""], ["TZ": "Pacific/Chatham"],
    ["TZ": "America/St_Johns", "PGTZ": "Asia/Kathmandu", "PGDATESTYLE": "German"],
  ])
  func `gives the same files in every environment`(environment: [String: String]) throws {
    #expect(try generate(environment: environment) == reference.get())
  }

  @Test func `gives the files that are committed`() throws {
    let folder = try Persona.project()
    #expect(try reference.get() == folder.files(in: "output"))
    let result = try runTool(["generate", "--check"], in: folder.root)
    #expect(result.status == 0, "\(result.output)")

    let path = "output/migrations/v5_0_004_time_perspectives.sql"
    try folder.write(try folder.read(path) + "\n", to: path)
    let stale = try runTool(["generate", "--check"], in: folder.root)
    #expect(stale.status == 2)
    #expect(stale.output.contains(path))
    #expect(!stale.output.contains("coverage"))
  }

  @Test func `gives the same files from another folder`() throws {
    let elsewhere = TemporaryFolder()
    let files = try generate(in: elsewhere) { ["generate", "--config", $0.path("vital-spec.yml")] }
    #expect(try files == reference.get())
    #expect(try elsewhere.files(in: "").isEmpty)
  }

  @Test func `gives the same files twice`() throws {
    let folder = try Persona.project()
    #expect(try runTool(["generate"], in: folder.root).status == 0)
    #expect(try folder.files(in: "output") == reference.get())
  }

  @Test(arguments: ["tree", "json"])
  func `gives the same model in every order of its files`(format: String) throws {
    let folder = try Persona.project()
    let names = try folder.files(in: "specs/persona").keys.sorted().map { "specs/persona/\($0)" }
    let middle = names.count / 2
    let orders = [names, names.reversed(), Array(names[middle...] + names[..<middle])]
    let first = try runTool(["model", "--format", format], in: folder.root)
    #expect(first.status == 0)
    for order in orders {
      let result = try runTool(["model", "--format", format] + order, in: folder.root)
      #expect(result.output == first.output)
    }
  }

  @Test func `is read once where it is named twice`() throws {
    let bench = try Workbench(library)
    let first = try bench.run("model")
    let again = try bench.run("model", "specs", "specs/notes.md", "./specs/../specs/notes.md")
    #expect(again.output == first.output)
    #expect(again.status == 0)
  }
}

private let reference = Result { try generate() }

/// Generates the persona specification's files into a folder that lacks them.
private func generate(
  in workingFolder: TemporaryFolder? = nil, environment: [String: String] = [:],
  arguments: (TemporaryFolder) -> [String] = { _ in ["generate"] }
) throws -> [String: Data] {
  let folder = try Persona.project()
  try folder.remove("output")
  let result = try runTool(
    arguments(folder), in: (workingFolder ?? folder).root, environment: environment)
  guard result.status == 0 else { throw ToolFailure(description: result.errors) }
  return try folder.files(in: "output")
}
