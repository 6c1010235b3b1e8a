import Foundation
import TestSupport
import Testing

@Suite struct `Bad input` {
  @Test(arguments: BadDocument.fields + BadDocument.structure + BadDocument.sql)
  func `gets a diagnostic with its place, and nothing is written`(document: BadDocument) throws {
    let bench = try Workbench(bytes: document.bytes)
    let first = try bench.run("generate")
    #expect(first.status == 1)
    #expect(try bench.folder.files(in: "output").isEmpty)
    #expect(first.output.isEmpty)
    let findings = first.errors.components(separatedBy: "\n\n").filter {
      $0.hasPrefix("error[\(document.code)]: ")
    }
    let place = "  --> specs/notes.md:\(document.place)"
    #expect(
      findings.contains { $0.split(separator: "\n").contains(place[...]) },
      "'\(place)' is expected in: \(first.errors)")

    try bench.folder.write("-- before\n", to: "output/migrations/notes.sql")
    try bench.folder.write("before\n", to: "output/coverage.md")
    let before = try bench.folder.files(in: "output")
    #expect(try bench.run("generate").status == 1)
    #expect(try bench.folder.files(in: "output") == before)
  }

  @Test(arguments: BadDocument.fields + BadDocument.structure + BadDocument.sql)
  func `is the same to check`(document: BadDocument) throws {
    let bench = try Workbench(bytes: document.bytes)
    let result = try bench.run("check", "--format", "json")
    #expect(result.status == 1)
    let findings = try JSON(parsing: result.output)["diagnostics"]?.elements ?? []
    let places = findings.filter { $0["code"]?.string == document.code }.map { finding in
      [finding["file"], finding["line"], finding["column"], finding["severity"]]
    }
    let numbers = document.place.split(separator: ":").compactMap { Double($0) }
    #expect(
      places.contains([
        "specs/notes.md", .number(numbers[0]), .number(numbers[1]), "error",
      ]), "\(document.place) is expected in: \(result.output)")
  }

  @Test(arguments: BadDocument.refused)
  func `that only a server notices has its place too`(document: BadDocument) throws {
    let bench = try Workbench(bytes: document.bytes)
    let result = try bench.run("generate")
    #expect(result.status == 1)
    #expect(try bench.folder.files(in: "output").isEmpty)
    #expect(result.errors.contains("specs/notes.md:\(document.place)"), "\(result.errors)")
  }

  @Test(arguments: ["generate", "verify"])
  func `can be a new field without a type`(command: String) throws {
    let field = MarkedText(notes + "| `1️⃣name` | | |\n")
    let bench = try Workbench(field.text, catalog: "create table notes (id uuid);")
    let result = try bench.run(command)
    #expect(result.status == 1)
    #expect(result.errors.contains("specs/notes.md:\(field.place): "), "\(result.errors)")
    #expect(try bench.folder.files(in: "output").isEmpty)
    #expect(try !bench.run("diff", "--format", "sql").output.contains("name text"))
  }

  @Test(arguments: ["check", "model", "diff", "coverage", "generate", "verify"])
  func `can be a missing file`(command: String) throws {
    let bench = try Workbench(notes)
    try bench.folder.remove("specs")
    let result = try bench.run(command)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("specs:1:1: "), "\(result.errors)")
    #expect(try bench.folder.files(in: "output").isEmpty)
  }

  @Test(arguments: ["", "{", "[]", #"{"version": 1}"#, #"{"version": 99}"#])
  func `can be a catalog that is none`(text: String) throws {
    let bench = try Workbench(notes)
    try bench.folder.write(text, to: "catalog.json")
    let result = try bench.run("generate")
    #expect(result.status == 1)
    #expect(result.errors.contains("catalog.json:1:1: "), "\(result.errors)")
    #expect(try bench.folder.files(in: "output").isEmpty)
  }

  @Test(arguments: [
    "1️⃣platform: oracle", "spec: specs\n1️⃣sections: many", "spec: specs\n1️⃣colour: blue",
    "spec: specs\naccept: 1️⃣everything",
  ])
  func `can be a setting`(marked: String) throws {
    let bench = try Workbench(notes)
    let setting = MarkedText(marked)
    try bench.folder.write(setting.text, to: "vital-spec.yml")
    let result = try bench.run("check")
    #expect(result.status == 1)
    #expect(result.errors.contains("vital-spec.yml:\(setting.place): "), "\(result.errors)")
  }

  @Test func `can be SQL for a catalog`() throws {
    let bench = try Workbench(notes)
    let sql = MarkedText("create table ä (id int);\n\ncreate 1️⃣tabel b ();\n")
    try bench.folder.write(sql.text, to: "catalog.sql")
    try bench.folder.write("before\n", to: "after.json")
    let result = try bench.run("snapshot", "catalog.sql", "-o", "after.json")
    #expect(result.status == 1)
    #expect(result.errors.contains("catalog.sql:\(sql.place): "), "\(result.errors)")
    #expect(try bench.folder.read("after.json") == "before\n")
  }

  @Test func `does not keep the rest from being shown`() throws {
    let bench = try Workbench(notes + "| `name` | uuuid | |\n")
    for command in ["model", "diff", "coverage"] {
      let result = try bench.run(command)
      #expect(result.status == 1)
      #expect(result.output.contains("Notes"))
      #expect(result.errors.contains("error[unknown-type]"))
    }
  }
}

@Suite struct `A table of fields` {
  @Test(arguments: ["one of: new, old", "one of new, old", "values: new, old", "new, old"])
  func `has the values that are listed and no other`(rule: String) throws {
    let bench = try Workbench(
      "# N\n\n### `notes`\n\n| Field | Type | Rules |\n|---|---|---|\n| `a` | text | \(rule) |\n")
    let result = try bench.run("model", "--format", "json")
    #expect(result.status == 0)
    #expect(result.output.contains("a in ('new', 'old')"))
  }
}
