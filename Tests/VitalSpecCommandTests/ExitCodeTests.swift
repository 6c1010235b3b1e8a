import TestSupport
import Testing

private let migrated = "create table notes (id uuid); create table owners (id uuid primary key);"
private let surplus = "create table notes (id uuid, body text);"
private let grantedByAnother = """
  create role middleman;
  create table owners (id uuid primary key);
  grant select on owners to middleman with grant option;
  set role middleman;
  grant select on owners to public;
  reset role;
  """

@Suite struct `The exit code` {
  @Test func `is 0 where nothing is to be reported`() throws {
    let bench = try Workbench(notes, catalog: migrated)
    for arguments in [
      ["check"], ["model"], ["diff", "--exit-code"], ["coverage", "--fail-under", "100"],
      ["generate"], ["generate", "--check"], ["explain", "unknown-type"], ["--help"],
      ["--version"],
    ] {
      let result = try runTool(arguments, in: bench.folder.root)
      #expect(result.status == 0, "\(arguments): \(result.errors)")
    }
  }

  @Test func `is 0 for a difference about which nobody asked`() throws {
    let bench = try Workbench(notes)
    #expect(try bench.run("diff").status == 0)
    #expect(try bench.run("coverage").status == 0)
  }

  @Test func `is 1 where no server can be started and one is needed`() throws {
    let bench = try Workbench(notes)
    let environment = try withoutServer(bench.folder)
    for command in ["generate", "verify"] {
      let result = try bench.run(command, environment: environment)
      #expect(result.status == 1)
      #expect(result.errors.contains("VITAL_SPEC_PG_BIN"))
    }
    #expect(try bench.folder.files(in: "output").isEmpty)
  }

  @Test(arguments: [
    ["diff", "--from", "nowhere.json"], ["diff", "--from", "specs", "--to", "specs"],
    ["coverage", "--against", "nowhere"], ["snapshot", "nowhere.sql"], ["explain", "nothing"],
    ["check", "--config", "nowhere.yml"], ["snapshot", "specs"],
  ])
  func `is 1 for what cannot be used`(arguments: [String]) throws {
    let bench = try Workbench(notes)
    let result = try runTool(arguments, in: bench.folder.root)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("error: "), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test func `is 1 for objects that are not compared, where a plan shall be strict`() throws {
    let bench = try Workbench(notes, catalog: grantedByAnother)
    for command in [["diff"], ["diff", "--format", "sql"], ["generate"]] {
      let refused = try runTool(command + ["--strict"], in: bench.folder.root)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("grant by middleman on public.owners: let the owner grant"))
      #expect(refused.output.isEmpty)
    }
    #expect(try bench.folder.files(in: "output").isEmpty)
    #expect(
      try bench.run("diff").output.contains("grant by middleman on public.owners"))
    let script = try bench.run("diff", "--format", "sql").output
    #expect(script.contains("\n-- not compared: grant by middleman on public.owners\n"))
    let generated = try bench.run("generate")
    #expect(generated.status == 0)
    #expect(generated.errors.contains("not compared: grant by middleman on public.owners"))
  }

  @Test func `is 0 for a strict plan where everything is compared`() throws {
    let bench = try Workbench(notes)
    #expect(try bench.run("diff", "--strict").status == 0)
    #expect(try bench.run("generate", "--strict").status == 0)
  }

  @Test func `is 2 for a difference about which somebody asked`() throws {
    let bench = try Workbench(notes)
    #expect(try bench.run("diff", "--exit-code").status == 2)
    #expect(try bench.run("coverage", "--fail-under", "0.1").status == 2)
    #expect(try bench.run("coverage", "--fail-under", "0").status == 0)
    #expect(try bench.run("generate", "--check").status == 2)
    #expect(try bench.folder.files(in: "output").isEmpty)
  }

  @Test func `is 3 for a hazard that nobody accepted`() throws {
    let bench = try Workbench(notes, catalog: surplus)
    let refused = try bench.run("generate")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("hazard deletes-data: public.notes.body"))
    #expect(refused.errors.contains("--accept deletes-data"))
    #expect(try bench.folder.files(in: "output").isEmpty)
    #expect(try bench.run("generate", "--accept", "may-fail").status == 3)
    #expect(try bench.run("generate", "--accept", "deletes-data").status == 0)
    let script = try bench.folder.read("output/migrations/näme.sql")
    #expect(script.contains("-- hazard deletes-data: "))
    #expect(script.contains("alter table public.notes drop column body;"))
  }

  @Test func `is 0 for a hazard that the configuration accepts`() throws {
    let bench = try Workbench(notes, catalog: surplus)
    let configuration = try bench.folder.read("vital-spec.yml")
    try bench.folder.write(configuration + "accept: deletes-data\n", to: "vital-spec.yml")
    #expect(try bench.run("generate").status == 0)
  }

  @Test func `is 2 for what the catalog has too much`() throws {
    let bench = try Workbench(notes, catalog: surplus)
    #expect(try bench.run("diff", "--exit-code").status == 2)
    #expect(try bench.run("coverage", "--fail-under", "100").status == 2)
  }

  @Test(arguments: [
    ["--nonsense"], ["nonsense"], ["generate", "--nonsense"], ["generate", "too", "many"],
    ["diff", "--format", "nonsense"], ["coverage", "--fail-under", "most"], ["snapshot"],
    ["explain"], ["diff", "--from"], ["generate", "--accept", "nonsense"],
  ])
  func `is 64 for wrong usage`(arguments: [String]) throws {
    let bench = try Workbench(notes)
    let result = try runTool(arguments, in: bench.folder.root)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }
}

@Suite struct `The help` {
  @Test(arguments: [
    "check", "fmt", "model", "diff", "generate", "coverage", "verify", "snapshot", "explain",
  ])
  func `of a command has examples`(command: String) throws {
    let result = try runTool([command, "--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("\nEXAMPLES\n"))
    #expect(result.output.contains("\n  vital-spec \(command)"))
    #expect(try runTool(["help", command]).output == result.output)
    #expect(try runTool(["--help"]).output.contains("\n  \(command) "))
  }

  @Test func `of the tool tells sources and exit codes`() throws {
    let result = try runTool(["--help"])
    #expect(result.status == 0)
    for word in ["EXAMPLES", "EXIT CODES", "SOURCE", "postgresql://"] {
      #expect(result.output.contains(word))
    }
  }
}
