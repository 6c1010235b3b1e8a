import TestSupport
import Testing

/// The keys that design.md promises to scripts.
@Suite struct `The JSON` {
  private static let diagnostic: Set = [
    "code", "severity", "message", "file", "line", "column",
  ]

  @Test func `of the model has sections, tables and fields`() throws {
    let result = try Workbench(library).run("model", "--format", "json")
    #expect(result.status == 0)
    let model = try JSON(parsing: result.output)
    #expect(model.keys.isSuperset(of: ["sections", "diagnostics"]))
    let sections = model["sections"]?.elements ?? []
    #expect(sections.map { $0["number"] } == [1, 2, .null])
    #expect(sections.map { $0["title"] } == ["Books", "Loans", "Care"])
    #expect(sections.map { $0["module"] } == ["Library", "Library", "Library"])
    let line = 1 + library.split(separator: "## Section 1")[0].count { $0 == "\n" }
    #expect(sections.first?["line"] == .number(Double(line)))

    let table = try #require(sections.first?["tables"]?.elements.first)
    #expect(table["name"] == "books")
    #expect(table["schema"] == "public")
    #expect(table["primaryKey"] == ["id"])
    #expect(table["unique"] == [])
    #expect(sections[1]["tables"]?.elements.first?["unique"] == [["book_id", "day"]])
    #expect(table["checks"]?.elements.count == 2)
    #expect(table["foreignKeys"]?.elements.count == 1)
    #expect(table["indexes"]?.elements.count == 1)
    #expect(table["policies"]?.elements.count == 1)

    let fields = table["fields"]?.elements ?? []
    #expect(fields.map { $0["name"] } == ["id", "owner_id", "state", "pages"])
    #expect(fields.map { $0["type"] } == ["uuid", "uuid", "text", "integer"])
    #expect(fields.map { $0["nullable"] } == [false, false, false, true])
    #expect(fields.map { $0["default"] } == ["gen_random_uuid()", .null, "'new'", "0"])
    #expect(fields.allSatisfy { $0.keys.contains("line") })
  }

  @Test func `of the model gives null for a type that nobody gave`() throws {
    let spec = notes + "| `name` | | |\n\n**Primary key**: `id`\n"
    let result = try Workbench(spec).run("model", "--format", "json")
    #expect(result.status == 0)
    let model = try JSON(parsing: result.output)
    let table = model["sections"]?.elements.first?["tables"]?.elements.first
    #expect(table?["fields"]?.elements.map { $0["type"] } == ["uuid", .null])
    let findings = model["diagnostics"]?.elements ?? []
    #expect(findings.map { $0["code"] } == ["missing-type"])
    #expect(findings.allSatisfy { $0.keys.isSuperset(of: Self.diagnostic) })
  }

  @Test func `of a difference has its changes with their places`() throws {
    let result = try Workbench(library).run("diff", "--format", "json")
    #expect(result.status == 0)
    let diff = try JSON(parsing: result.output)
    #expect(diff.keys.isSuperset(of: ["changes", "summary"]))
    let changes = diff["changes"]?.elements ?? []
    let keys: Set = ["kind", "object", "section", "file", "line", "hazards", "reversibility"]
    #expect(!changes.isEmpty)
    #expect(changes.allSatisfy { $0.keys.isSuperset(of: keys) })
    let books = changes.first { $0["object"] == "public.books" && $0["kind"] == "create-table" }
    #expect(books?["section"] == 1)
    #expect(books?["file"] == "specs/notes.md")
    #expect(books?["reversibility"] == "reversible")
    #expect(books?["hazards"] == [])
    let touch = changes.first { $0["kind"] == "create-function" }
    #expect(touch?["section"] == .null)
  }

  @Test func `of a difference names hazards`() throws {
    let bench = try Workbench(notes, catalog: "create table notes (id uuid, body text);")
    let result = try bench.run("diff", "--format", "json")
    let change = try #require(try JSON(parsing: result.output)["changes"]?.elements.first)
    #expect(change["kind"] == "drop-column")
    #expect(change["object"] == "public.notes.body")
    #expect(change["reversibility"] == "lossy")
    #expect(change["hazards"]?.elements.map { $0["kind"] } == ["deletes-data"])
  }

  @Test func `of no difference has an empty list`() throws {
    let bench = try Workbench(notes, catalog: "create table notes (id uuid);")
    let result = try bench.run("diff", "--format", "json")
    #expect(try JSON(parsing: result.output)["changes"] == [])
  }

  @Test func `of coverage counts sections, tables and fields`() throws {
    let bench = try Workbench(library)
    let configuration = try bench.folder.read("vital-spec.yml")
    try bench.folder.write(configuration + "sections: 1-3\n", to: "vital-spec.yml")
    let result = try bench.run("coverage", "--format", "json")
    #expect(result.status == 0)
    let coverage = try JSON(parsing: result.output)
    #expect(
      coverage.keys.isSuperset(of: ["sections", "missingFromSpec", "unspecified", "summary"]))
    #expect(coverage["missingFromSpec"] == [3])
    #expect(coverage["unspecified"] == [])
    let sections = coverage["sections"]?.elements ?? []
    let keys: Set = ["number", "title", "status", "tables", "fields", "items"]
    #expect(sections.allSatisfy { $0.keys.isSuperset(of: keys) })
    #expect(sections.map { $0["number"] } == [1, 2, .null])
    #expect(sections.map { $0["status"] } == ["missing", "missing", "missing"])
    #expect(sections.first?["tables"] == tally(0, of: 1))
    #expect(sections.first?["fields"] == tally(0, of: 4))
    let summary = coverage["summary"]
    #expect(summary?["percent"] == 0)
    #expect(summary?["tables"] == tally(0, of: 2))
    #expect(summary?["fields"] == tally(0, of: 6))
    let statuses: Set = ["total", "implemented", "partial", "missing", "drifted"]
    #expect(summary?["sections"]?.keys.isSuperset(of: statuses) == true)
    #expect(summary?["sections"]?["missing"] == 2)
  }

  @Test func `of a check has its findings`() throws {
    let keyed = notes + "\n**Primary key**: `id`\n"
    let good = try Workbench(keyed).run("check", "--format", "json")
    #expect(good.status == 0)
    #expect(try JSON(parsing: good.output)["diagnostics"] == [])
    let bad = try Workbench(notes + "| `id` | uuuid | |\n").run("check", "--format", "json")
    #expect(bad.status == 1)
    let findings = try JSON(parsing: bad.output)["diagnostics"]?.elements ?? []
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.keys.isSuperset(of: Self.diagnostic) })
  }

  private func tally(_ implemented: Double, of total: Double) -> JSON {
    .object(["implemented": .number(implemented), "total": .number(total), "waived": .number(0)])
  }
}
