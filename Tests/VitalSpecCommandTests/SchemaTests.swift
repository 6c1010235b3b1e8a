import TestSupport
import Testing

@Suite struct `The published schemas` {
  @Test(arguments: [
    ["model"], ["diff"], ["coverage"], ["coverage", "--base", "HEAD", "--fail-on", "missing"],
  ])
  func `describe what is printed of the persona specification`(command: [String]) throws {
    let folder = try Persona.project()
    try folder.commitAll()
    let result = try runTool(command + ["--format", "json"], in: folder.root)
    try expect(result.output, isA: command[0])
  }

  @Test func `describe what is printed of a database that is ahead`() throws {
    let folder = try Persona.migratedProject(
      adding: """
        alter table public.persona_week_in_life drop column energy_pattern, add column extra text;
        create table public.stray (id uuid);
        create view public.seen as select 1 as one;
        """)
    for command in ["diff", "coverage"] {
      let side = command == "diff" ? "--from" : "--against"
      let result = try runTool(
        [command, side, "after.json", "--format", "json"], in: folder.root)
      try expect(result.output, isA: command)
    }
    try expect(try folder.read("after.json"), isA: "snapshot")
  }

  @Test(arguments: BadDocument.fields + BadDocument.structure + BadDocument.sql)
  func `describe what is printed of a document with a fault`(document: BadDocument) throws {
    let bench = try Workbench(bytes: document.bytes)
    for command in ["model", "diff", "coverage"] {
      try expect(try bench.run(command, "--format", "json").output, isA: command)
    }
  }

  @Test func `describe the files that are committed`() throws {
    try expect(try readText(Repository.path("output/coverage.json")), isA: "coverage")
    try expect(try readText(Repository.path("specs/catalog/v4.json")), isA: "snapshot")
  }

  @Test func `describe what is printed of a proof`() throws {
    let result = try Workbench(library).run("verify", "--format", "json")
    try expect(result.output, isA: "verify")
  }

  @Test(arguments: ["model", "diff", "coverage", "verify", "snapshot"])
  func `refuse what is something else`(name: String) throws {
    let folder = TemporaryFolder()
    try folder.write("{\"sections\": 1, \"changes\": 1, \"catalog\": 1}", to: "other.json")
    let schema = Repository.path("docs/schemas/\(name).schema.json")
    #expect(try validateJSON(folder.path("other.json"), by: schema).status == 1)
  }

  private func expect(_ text: String, isA name: String) throws {
    let folder = TemporaryFolder()
    try folder.write(text, to: "document.json")
    let schema = Repository.path("docs/schemas/\(name).schema.json")
    let result = try validateJSON(folder.path("document.json"), by: schema)
    #expect(result.status == 0, "\(name): \(result.output)\(result.errors)")
  }
}
