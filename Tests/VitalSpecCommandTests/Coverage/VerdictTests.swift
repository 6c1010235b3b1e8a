import TestSupport
import Testing

@Suite struct `The verdict of a coverage report` {
  private static let catalog = """
    create table notes (id uuid, surplus text);
    create table stray (id uuid);
    """
  private static let spec =
    notes + "| `title` | text | |\n\n### `tags`\n\n| Field | Type |\n|---|---|\n| `id` | uuid |\n"

  @Test(arguments: [
    ("missing", true), ("drifted", false), ("unspecified", true), ("hazard", true),
    ("drifted,missing", true), ("hazard,unspecified", true),
  ])
  func `ends with 2 where there is what must not be`(demand: String, fails: Bool) throws {
    let bench = try Workbench(Self.spec, catalog: Self.catalog)
    let result = try bench.run("coverage", "--fail-on", demand)
    #expect(result.status == (fails ? 2 : 0), "\(result.output)")
    #expect(result.output.hasPrefix(fails ? "Fail: " : "Pass: "))
    #expect(try bench.run("coverage").output.hasPrefix("Pass, as nothing is demanded: "))
  }

  @Test func `takes a hazard that the configuration accepts`() throws {
    let bench = try Workbench(Self.spec, catalog: Self.catalog)
    try bench.folder.write(
      "spec: specs\ncatalog: catalog.json\naccept: [deletes-data]\n", to: "vital-spec.yml")
    let result = try bench.run("coverage", "--fail-on", "hazard")
    #expect(result.status == 0, "\(result.output)")
    #expect(
      result.output.contains(
        "deletes-data: the values of public.notes.surplus are deleted  accepted"))
  }

  @Test(arguments: ["-1", "100.1", "nan"])
  func `knows no other percentage`(limit: String) throws {
    let result = try Workbench(Self.spec).run("coverage", "--fail-under=\(limit)")
    #expect(result.status == 64)
    #expect(result.errors.contains("--fail-under takes a percentage from 0 to 100"))
  }

  @Test func `names a percentage as it was written`() throws {
    let bench = try Workbench(Self.spec, catalog: Self.catalog)
    for limit in ["90", "99.5"] {
      let result = try bench.run("coverage", "--fail-under", limit)
      #expect(result.status == 2)
      #expect(result.output.contains("is under \(limit)% ("), "\(result.output)")
      #expect(result.output.hasSuffix("vital-spec coverage --fail-under \(limit)\n"))
    }
  }

  @Test func `fails a specification with errors in every format that has a verdict`() throws {
    let bench = try Workbench(notes + "| `title` | texxt | |\n")
    let text = try bench.run("coverage")
    #expect(text.status == 1)
    #expect(text.output.hasPrefix("Fail: 1 error in the specification ("), "\(text.output)")
    let markdown = try bench.run("coverage", "--format", "markdown").output
    #expect(markdown.contains("## ❌ Fail: 1 error in the specification ("))
    let json = try JSON(parsing: try bench.run("coverage", "--format", "json").output)
    #expect(json["verdict"]?["passes"] == false)
  }

  @Test func `finds what is open in tables and functions that no section names`() throws {
    let bench = try Workbench(notes)
    try bench.folder.write(
      "platform: supabase\nspec: specs\ncatalog: catalog.json\n", to: "vital-spec.yml")
    try bench.folder.write(
      try takeSnapshot(
        of: """
          create table stray (id uuid primary key);
          create function reach() returns int language sql security definer as 'select 1';
          """, platform: "supabase"), to: "catalog.json")
    let report = try JSON(parsing: try bench.run("coverage", "--format", "json").output)
    let rules = report["security"]?.elements.map {
      "\($0["rule"]?.string ?? "") \($0["object"]?.string ?? "")"
    }
    #expect(rules?.contains("row-security-off public.stray") == true, "\(rules ?? [])")
    #expect(rules?.contains("public-execute public.reach()") == true, "\(rules ?? [])")
  }

  @Test func `knows no other demand`() throws {
    let result = try Workbench(Self.spec).run("coverage", "--fail-on", "missing,nonsense")
    #expect(result.status == 64)
    #expect(result.errors.contains("'nonsense'"))
  }

  @Test(arguments: [
    ("**Waiver**: later — until 2099-01-31", 0), ("**Waiver**: later — until 2020-01-31", 2),
    ("**Waiver**: `json-type` later — until 2099-01-31", 2),
    ("**Waiver**: `nonsense` later — until 2099-01-31", 1),
  ])
  func `heeds waivers, and fails by those that are out of order`(line: String, status: Int) throws {
    let bench = try Workbench(
      notes + "| `title` | text | |\n\n\(line)\n", catalog: "create table notes (id uuid);")
    let result = try bench.run("coverage", "--fail-on", status == 0 ? "missing" : "hazard")
    #expect(Int(result.status) == status, "\(result.output)\(result.errors)")
  }

  @Test func `fails by a waiver of nothing`() throws {
    let bench = try Workbench(
      notes + "\n**Waiver**: later — until 2099-01-31\n", catalog: "create table notes (id uuid);")
    let result = try bench.run("coverage")
    #expect(result.status == 2)
    #expect(result.output.contains("1 waiver out of order"))
    #expect(result.output.contains("needless what lacks or differs in public.notes"))
  }

  @Test(arguments: [
    "text", "markdown", "html", "json", "sarif", "junit", "github", "gitlab", "badge",
  ])
  func `is the same in every format, and the bytes are the same each time`(format: String) throws {
    let bench = try Workbench(Self.spec, catalog: Self.catalog)
    let arguments = ["coverage", "--fail-on", "missing", "--format", format]
    let results = try (0..<2).map { _ in try runTool(arguments, in: bench.folder.root) }
    #expect(results.allSatisfy { $0.status == 2 })
    #expect(results[0].output == results[1].output)
    #expect(!results[0].output.isEmpty)
  }

  @Test func `names the server that a snapshot was read from`() throws {
    let bench = try Workbench(Self.spec, catalog: Self.catalog)
    let server = try #require(
      try JSON(parsing: try bench.run("coverage", "--format", "json").output)["origin"]?["server"]?
        .string)
    #expect(server.wholeMatch(of: /\d+\.\d+/) != nil)
    #expect(try bench.run("coverage").output.contains(" · PostgreSQL \(server) · "))
    #expect(
      try bench.run("coverage", "--format", "markdown").output.contains("PostgreSQL \(server) · "))
    #expect(try bench.run("coverage", "--format", "html").output.contains("<dd>\(server)</dd>"))
  }

  @Test func `names the command that makes the report again`() throws {
    let bench = try Workbench(Self.spec, catalog: Self.catalog)
    try bench.folder.write(try bench.folder.read("catalog.json"), to: "it's $HOME.json")
    let first = try bench.run(
      "coverage", "--against", "it's $HOME.json", "--fail-on", "drifted", "--format", "text")
    let line = try #require(first.output.split(separator: "\n").last)
    let command = try #require(line.split(separator: " · ").last)
    let again = try runShell(String(command), in: bench.folder)
    #expect(again.output == first.output)
    let linked = try bench.run(
      "coverage", "--format", "markdown", "--link-base", "https://example.org/blob/main")
    let code = try #require(linked.output.firstMatch(of: /`(vital-spec [^`]*)`<\/sub>/)).output.1
    #expect(try runShell(String(code), in: bench.folder).output == linked.output)
  }

  @Test func `links to the lines of the specification where they are on the web`() throws {
    let bench = try Workbench(Self.spec, catalog: Self.catalog)
    let result = try bench.run(
      "coverage", "--format", "markdown", "--link-base", "https://example.org/blob/main")
    #expect(
      result.output.contains(
        "[specs/notes.md:10](https://example.org/blob/main/specs/notes.md#L10)"), "\(result.output)"
    )
  }

  @Test func `folds the SQL where it is asked for`() throws {
    let bench = try Workbench(Self.spec, catalog: Self.catalog)
    let result = try bench.run("coverage", "--format", "markdown", "--sql")
    for folder in ["migrations", "rollback", "verification"] {
      #expect(result.output.contains("<summary>\(folder)/"), "\(result.output)")
    }
    #expect(result.output.contains("alter table public.notes add column title text;"))
    let without = try bench.run(
      "coverage", "--format", "markdown", "--sql", environment: try withoutServer(bench.folder))
    #expect(without.output.contains("<summary>rollback/"))
    #expect(!without.output.contains("<summary>verification/"))
  }
}
