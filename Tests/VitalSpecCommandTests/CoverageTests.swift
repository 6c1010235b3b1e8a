import Foundation
import TestSupport
import Testing

@Suite struct `Coverage before the migrations` {
  @Test func `misses all 15 sections`() throws {
    let coverage = try coverage(in: try Persona.project())
    let sections = coverage["summary"]?["sections"]
    #expect(sections?["total"] == 15)
    #expect(sections?["missing"] == 15)
    #expect(coverage["summary"]?["percent"] == 0)
    #expect(coverage["summary"]?["tables"]?["total"] == 26)
    #expect(coverage["missingFromSpec"] == [])
    #expect(coverage["unspecified"] == [])
    let numbers = coverage["sections"]?.elements.compactMap { $0["number"] }.filter { $0 != .null }
    #expect(numbers == (57...71).map { .number(Double($0)) })
  }

  @Test func `names a section that the specification lacks`() throws {
    let folder = try Persona.project()
    try folder.cut(
      from: "## Section 63: ", to: "## Section 64: ",
      in: "specs/persona/stakeholder-ecosystem.md")
    try folder.cut(
      from: "### Additions to `persona_customer_relationships`",
      to: "### Additions to `persona_regulatory_stakeholders`",
      in: "specs/persona/indexes-optimization.md")

    let coverage = try coverage(in: folder)
    #expect(coverage["missingFromSpec"] == [63])
    #expect(coverage["summary"]?["sections"]?["total"] == 14)
    for format in ["text", "markdown"] {
      let report = try runTool(["coverage", "--format", format], in: folder.root)
      let lines = report.output.split(separator: "\n").filter { $0.contains("Section 63") }
      #expect(lines.count == 1)
      #expect(lines.first?.contains("absent") == true, "\(format)")
    }
  }
}

@Suite struct `Coverage after the migrations` {
  @Test func `is complete, and nothing differs`() throws {
    let folder = try Persona.migratedProject()
    let coverage = try coverage(in: folder, ["--against", "after.json", "--fail-under", "100"])
    let summary = coverage["summary"]
    #expect(summary?["sections"]?["implemented"] == 15)
    #expect(summary?["sections"]?["total"] == 15)
    #expect(summary?["percent"] == 100)
    #expect(summary?["unverifiable"] == 0)
    #expect(coverage["sections"]?.elements.allSatisfy { $0["status"] == "implemented" } == true)
    #expect(coverage["unspecified"] == [])
    let (status, diff) = try differences(in: folder)
    #expect(status == 0)
    #expect(diff["changes"] == [])
    #expect(diff["unverifiable"] == [])
  }

  @Test func `differs in nothing without a server, which alone can compare queries and defaults`()
    throws
  {
    let folder = try Persona.migratedProject()
    let environment = try withoutServer(folder)
    let coverage = try coverage(in: folder, ["--against", "after.json"], environment: environment)
    #expect(coverage["summary"]?["sections"]?["implemented"] == 15)
    let items = coverage["sections"]?.elements.flatMap { $0["items"]?.elements ?? [] } ?? []
    let open = items.filter { $0["status"] != "implemented" }
    #expect(open.allSatisfy { $0["status"] == "unverifiable" })
    let kinds = open.compactMap { $0["kind"]?.string }
    #expect(kinds.filter { $0.hasSuffix("view") }.count == 9)
    #expect(kinds.filter { $0 == "function" }.count == 2)
    #expect(kinds.count == 11)
    #expect(coverage["unspecified"] == [])
    let (status, diff) = try differences(in: folder, environment: environment)
    #expect(status == 2)
    #expect(diff["changes"] == [])
    #expect(diff["unverifiable"]?.elements.count == 11)
    #expect(try runTool(["model"], in: folder.root, environment: environment).status == 0)
    #expect(try runTool(["check"], in: folder.root, environment: environment).status == 0)
  }

  @Test func `is partial where a column is gone, and names it`() throws {
    let folder = try Persona.migratedProject(
      adding: "alter table public.persona_week_in_life drop column energy_pattern;")
    let coverage = try coverage(in: folder, ["--against", "after.json"])
    let sections = coverage["sections"]?.elements ?? []
    #expect(sections.filter { $0["status"] != "implemented" }.map { $0["number"] } == [57])
    let week = try #require(sections.first)
    #expect(week["status"] == "partial")
    let items = week["items"]?.elements ?? []
    #expect(
      items.contains {
        $0["object"] == "public.persona_week_in_life.energy_pattern" && $0["kind"] == "column"
          && $0["status"] == "missing"
      })
    let report = try runTool(["coverage", "--against", "after.json"], in: folder.root)
    #expect(report.output.contains("missing column public.persona_week_in_life.energy_pattern"))
    let failed = ["coverage", "--against", "after.json", "--fail-under", "100"]
    #expect(try runTool(failed, in: folder.root).status == 2)
  }

  @Test func `is drifted where a CHECK differs, and shows both`() throws {
    let folder = try Persona.migratedProject(
      adding: """
        alter table public.persona_week_in_life
          drop constraint persona_week_in_life_meeting_load_check,
          add constraint persona_week_in_life_meeting_load_check
            check (meeting_load in ('heavy', 'crushing'));
        """)
    let coverage = try coverage(in: folder, ["--against", "after.json"])
    let sections = coverage["sections"]?.elements ?? []
    #expect(sections.filter { $0["status"] != "implemented" }.map { $0["number"] } == [57])
    let week = try #require(sections.first)
    #expect(week["status"] == "drifted")
    let items = week["items"]?.elements ?? []
    #expect(items.map { $0["status"] } == ["drifted"])
    #expect(items.first?["expected"]?.string?.contains("'moderate'") == true)
    #expect(items.first?["actual"]?.string?.contains("'crushing'") == true)
    for format in ["text", "markdown"] {
      let report = try runTool(
        ["coverage", "--against", "after.json", "--format", format], in: folder.root)
      #expect(report.output.contains("'moderate'"))
      #expect(report.output.contains("'crushing'"))
    }
  }

  @Test func `counts a table that no section names`() throws {
    let folder = try Persona.migratedProject(adding: "create table public.stray (id uuid);")
    let coverage = try coverage(in: folder, ["--against", "after.json"])
    #expect(coverage["unspecified"] == ["public.stray"])
    #expect(coverage["summary"]?["percent"] == 100)
    let diff = ["diff", "--from", "after.json", "--exit-code"]
    #expect(try runTool(diff, in: folder.root).status == 0)
  }
}

private func differences(
  in folder: TemporaryFolder, environment: [String: String] = [:]
) throws -> (status: Int32, JSON) {
  let result = try runTool(
    ["diff", "--from", "after.json", "--exit-code", "--format", "json"], in: folder.root,
    environment: environment)
  return (result.status, try JSON(parsing: result.output))
}

private func coverage(
  in folder: TemporaryFolder, _ arguments: [String] = [], environment: [String: String] = [:]
) throws -> JSON {
  let result = try runTool(
    ["coverage", "--format", "json"] + arguments, in: folder.root, environment: environment)
  #expect(result.status == 0)
  return try JSON(parsing: result.output)
}

extension TemporaryFolder {
  /// Takes a part out of a file, from where a text begins to where the next one does.
  fileprivate func cut(from start: String, to end: String, in path: String) throws {
    let text = try read(path)
    let start = try #require(text.range(of: start)).lowerBound
    let end = try #require(text[start...].range(of: end)).lowerBound
    try write(String(text[..<start] + text[end...]), to: path)
  }
}
