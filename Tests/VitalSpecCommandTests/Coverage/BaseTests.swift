import Foundation
import TestSupport
import Testing

@Suite struct `Coverage since a base` {
  /// A specification of two tables of which the catalog has one.
  private func project() throws -> Workbench {
    let bench = try Workbench(
      notes + "\n### `tags`\n\n| Field | Type |\n|---|---|\n| `id` | uuid |\n",
      catalog: "create table notes (id uuid);")
    try bench.folder.commitAll()
    return bench
  }

  private func edit(_ bench: Workbench) throws {
    let text = try bench.folder.read("specs/notes.md")
    try bench.folder.write(
      text.replacing("| `id` | uuid | |\n", with: "| `id` | uuid | |\n| `title` | text | |\n"),
      to: "specs/notes.md")
  }

  @Test func `is of what was touched since a revision`() throws {
    let bench = try project()
    try edit(bench)
    let before = try bench.folder.git("status", "--porcelain")
    let report = try JSON(
      parsing: try bench.run("coverage", "--base", "HEAD", "--format", "json").output)
    #expect(report["patch"]?["sections"] == ["Section 1: Notes"])
    #expect(report["patch"]?["objects"] == ["public.notes"])
    #expect(report["patch"]?["items"]?.elements.map { $0["object"] } == ["public.notes.title"])
    #expect(report["patch"]?["percent"] == 0)
    #expect(report["base"]?["name"] == "HEAD")
    #expect(try bench.folder.git("status", "--porcelain") == before)
  }

  @Test func `is the same since the JSON of an earlier report`() throws {
    let bench = try project()
    let earlier = try bench.run("coverage", "--format", "json").output
    try bench.folder.write(earlier, to: "earlier.json")
    try edit(bench)
    let reports = try ["HEAD", "earlier.json"].map { base in
      try JSON(parsing: try bench.run("coverage", "--base", base, "--format", "json").output)
    }
    #expect(reports[0]["patch"] == reports[1]["patch"])
    for key in ["model", "catalog", "all", "percent", "unverifiable"] {
      #expect(reports[0]["base"]?[key] == reports[1]["base"]?[key])
    }
    let text = try bench.run("coverage", "--base", "earlier.json").output
    #expect(text.contains("since earlier.json: 1 section, 1 object"))
  }

  @Test func `takes the catalog of the revision, and shows how far the number moved`() throws {
    let bench = try project()
    try bench.folder.write(
      try takeSnapshot(of: "create table notes (id uuid); create table tags (id uuid);"),
      to: "catalog.json")
    let report = try bench.run("coverage", "--base", "HEAD", "--format", "markdown").output
    #expect(report.contains("| Whole specification | **100.0%** | +50.0 | 4/4 |"), "\(report)")
    #expect(report.contains("nothing touched"))
  }

  @Test func `says that nothing changed`() throws {
    let bench = try project()
    for format in ["text", "markdown"] {
      let result = try bench.run("coverage", "--base", "HEAD", "--format", format)
      #expect(result.output.lowercased().contains("no schema change"))
      #expect(result.output.split(separator: "\n").count <= 5)
    }
  }

  @Test func `is of everything where there was no specification`() throws {
    let bench = try project()
    try bench.folder.git("rm", "--quiet", "-r", "--cached", "specs")
    try bench.folder.git("commit", "--quiet", "--message", "Without")
    let report = try JSON(
      parsing: try bench.run("coverage", "--base", "HEAD", "--format", "json").output)
    #expect(report["patch"]?["all"]?["total"] == report["summary"]?["all"]?["total"])
  }

  @Test func `works in a folder of a repository, and from elsewhere`() throws {
    let bench = try project()
    let outer = TemporaryFolder()
    for path in ["vital-spec.yml", "catalog.json", "specs/notes.md"] {
      try outer.write(try bench.folder.read(path), to: "schema/[a b]/\(path)")
    }
    try outer.commitAll()
    let config = outer.path("schema/[a b]/vital-spec.yml")
    let result = try runTool(["coverage", "--config", config, "--base", "HEAD"], in: outer.root)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("no schema change"))
  }

  @Test(arguments: ["nowhere", "--output=x", "HEAD^{tree}x", "missing.json", "specs/notes.md"])
  func `says which base there is not`(base: String) throws {
    let result = try project().run("coverage", "--base=\(base)")
    #expect(result.status == 1)
    #expect(result.errors.contains(base), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test func `needs a repository only for a revision`() throws {
    let bench = try Workbench(notes)
    let result = try bench.run("coverage", "--base", "HEAD")
    #expect(result.status == 1)
    #expect(result.errors.contains("is in no git repository"), "\(result.errors)")
  }
}
