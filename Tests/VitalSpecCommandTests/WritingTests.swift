import Foundation
import TestSupport
import Testing

@Suite struct `Generated files` {
  @Test(arguments: [
    "coverage.json", "coverage.md", "migrations/0001_library.sql", "rollback/0001_library.sql",
    "verification/0001_library.sql",
  ])
  func `are written all or none`(obstacle: String) throws {
    let bench = try Workbench.generated()
    try bench.spoilOutput()
    try bench.folder.remove("output/\(obstacle)")
    try bench.folder.makeFolder("output/\(obstacle)/occupied")
    let before = try bench.folder.files(in: "output")

    let result = try bench.run("generate")
    #expect(result.status == 1)
    #expect(result.errors.contains(obstacle), "\(result.errors)")
    let after = try bench.folder.files(in: "output")
    #expect(after.keys.sorted() == before.keys.sorted())
    #expect(after.filter { before[$0.key] != $0.value }.keys.sorted() == [])
  }

  @Test(arguments: ["migrations", "rollback", "verification"])
  func `are written all or none where a file stands for a folder`(obstacle: String) throws {
    let bench = try Workbench(library)
    try bench.folder.write("a file\n", to: "output/\(obstacle)")
    try bench.folder.write("of another time\n", to: "output/coverage.md")
    let before = try bench.folder.files(in: "output").filter { !$0.key.hasSuffix("/") }
    #expect(try bench.run("generate").status == 1)
    let after = try bench.folder.files(in: "output").filter { !$0.key.hasSuffix("/") }
    #expect(after == before)
  }

  @Test func `go where the command says`() throws {
    let bench = try Workbench.generated()
    let before = try bench.folder.files(in: "output")
    #expect(try bench.run("generate", "--output", "elsewhere/deep").status == 0)
    #expect(try bench.folder.files(in: "elsewhere/deep") == before)
    #expect(try bench.folder.files(in: "output") == before)
  }

  @Test func `are left alone where they are up to date`() throws {
    let bench = try Workbench.generated()
    let path = bench.folder.path("output/coverage.md")
    let old = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
    #expect(try bench.run("generate").status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.modificationDate] as? Date == old)
  }

  @Test func `stay below their folder, and a name that leads out is reported`() throws {
    let bench = try Workbench(library.replacing("0001_library.sql", with: "../../outside.sql"))
    let result = try bench.run("generate")
    #expect(!FileManager.default.fileExists(atPath: bench.folder.path("outside.sql")))
    #expect(result.errors.contains("specs/notes.md:3:"), "the name is dropped silently")
  }

  @Test(arguments: ["same.sql", ""])
  func `hold every module, also where two are called the same`(name: String) throws {
    let migration = name.isEmpty ? "" : "**Migration**: `\(name)`\n\n"
    let parts = [1, 2].map { number in
      "# Same (Section \(number))\n\n\(migration)## Section \(number): S\(number)\n\n### `t\(number)`"
        + "\n\n| Field | Type |\n|---|---|\n| `id` | uuid |\n\n"
    }
    let bench = try Workbench(parts.joined())
    let result = try bench.run("generate")
    let scripts = try bench.folder.files(in: "output/migrations").values.map {
      String(decoding: $0, as: UTF8.self)
    }.joined()
    let isWhole = ["t1", "t2"].allSatisfy { scripts.contains("create table public.\($0) (") }
    #expect(isWhole || (result.status == 1 && scripts.isEmpty))
  }
}

@Suite struct `Checking generated files` {
  @Test(arguments: [
    "migrations/0001_library.sql", "rollback/0001_library.sql", "verification/0001_library.sql",
    "coverage.md", "coverage.json",
  ])
  func `names one in which a byte differs`(path: String) throws {
    let bench = try Workbench.generated()
    var bytes = Array(try bench.folder.read("output/\(path)").utf8)
    bytes[bytes.count / 2] ^= 1
    try bench.folder.write(bytes, to: "output/\(path)")
    try expectStale(path, in: bench)
  }

  @Test func `names one that is missing`() throws {
    let bench = try Workbench.generated()
    try bench.folder.remove("output/coverage.json")
    try expectStale("coverage.json", in: bench)
  }

  @Test func `names one of a module that is gone`() throws {
    let bench = try Workbench.generated()
    try bench.folder.write("select 1;\n", to: "output/rollback/0000_old.sql")
    try expectStale("rollback/0000_old.sql", in: bench)
  }

  private func expectStale(_ path: String, in bench: Workbench) throws {
    let before = try bench.folder.files(in: "output")
    let result = try bench.run("generate", "--check")
    #expect(result.status == 2)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.hasSuffix("output/\(path)") == true, "\(result.output)")
    #expect(try bench.folder.files(in: "output") == before)
  }
}
