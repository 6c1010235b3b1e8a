import Foundation
import TestSupport
import Testing

/// Two faults that can be mended, the second to be seen only after the first.
private let faulty = """
  # Näme

  ### `notes`

  **Primary key**: `id`

  | Field | Typ |
  |---|---|
  | `id` | uuuid |

  """

@Suite struct `Checking with --fix` {
  @Test func `mends the files, and says how often`() throws {
    let bench = try Workbench(faulty)
    let result = try bench.run("check", "--fix")
    #expect(result.status == 0)
    #expect(result.output == "ok: 1 file, 1 section, 1 table\n")
    #expect(result.errors == "fixed 2 in specs/notes.md\n")
    let mended = faulty.replacing("Typ ", with: "Type ").replacing("uuuid", with: "uuid")
    #expect(try bench.folder.read("specs/notes.md") == mended)
  }

  @Test func `does nothing the second time`() throws {
    let bench = try Workbench(faulty)
    _ = try bench.run("check", "--fix")
    let path = bench.folder.path("specs/notes.md")
    let before = try FileManager.default.attributesOfItem(atPath: path)
    let result = try bench.run("check", "--fix")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let after = try FileManager.default.attributesOfItem(atPath: path)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test func `ends with 1 where an error is left, and shows it`() throws {
    let bench = try Workbench(faulty + "| `body` | nonsense |\n")
    let result = try bench.run("check", "--fix")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("fixed 2 in specs/notes.md\nerror[unknown-type]"))
    #expect(result.errors.hasSuffix("\n1 error, 0 warnings\n"))
  }

  @Test func `leaves files alone without the flag, and offers it`() throws {
    let bench = try Workbench(notes + "| `näme` | uuuid | |\n")
    let result = try bench.run("check")
    #expect(result.status == 1)
    #expect(
      result.errors.contains(
        "   = help: did you mean 'uuid'?\n   = fix: write 'uuid' for 'uuuid'\n"))
    #expect(result.errors.hasSuffix("\n1 error, 0 warnings; 'vital-spec check --fix' mends 1\n"))
    #expect(try bench.folder.read("specs/notes.md") == notes + "| `näme` | uuuid | |\n")
  }

  @Test func `touches only the files that change`() throws {
    let bench = try Workbench(faulty)
    try bench.folder.write("# Other\n", to: "specs/other.md")
    let path = bench.folder.path("specs/other.md")
    let before = try FileManager.default.attributesOfItem(atPath: path)
    #expect(try bench.run("check", "--fix").errors == "fixed 2 in specs/notes.md\n")
    let after = try FileManager.default.attributesOfItem(atPath: path)
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
    #expect(try bench.folder.files(in: "specs").keys.sorted() == ["notes.md", "other.md"])
  }

  @Test func `keeps permissions, and a link a link`() throws {
    let bench = try Workbench(faulty)
    try bench.folder.write(faulty, to: "elsewhere/linked.md")
    let target = bench.folder.path("elsewhere/linked.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
    try bench.folder.remove("specs/notes.md")
    let link = bench.folder.path("specs/notes.md")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    #expect(try bench.run("check", "--fix").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    let attributes = try FileManager.default.attributesOfItem(atPath: target)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try bench.folder.read("elsewhere/linked.md").contains("| Field | Type |"))
  }

  @Test func `mends a file outside of the project`() throws {
    let bench = try Workbench(notes)
    try bench.folder.write(faulty, to: "beside/a.md")
    try bench.folder.makeFolder("here")
    let result = try runTool(
      ["check", "--fix", "../beside/a.md"], in: bench.folder.path("here"))
    #expect(result.status == 0)
    #expect(result.errors == "fixed 2 in ../beside/a.md\n")
    #expect(try bench.folder.read("beside/a.md").contains("| `id` | uuid |"))
  }

  @Test func `gives the fix to scripts`() throws {
    let bench = try Workbench(notes + "| `näme` | uuuid | |\n| `b` | nonsense | |\n")
    let result = try bench.run("check", "--format", "json")
    let findings = try JSON(parsing: result.output)["diagnostics"]?.elements ?? []
    let line = Double(notes.count { $0 == "\n" } + 1)
    #expect(
      findings.map { $0["fix"] } == [
        .object([
          "file": "specs/notes.md", "line": .number(line), "column": 13, "endLine": .number(line),
          "endColumn": 18,
          "replacement": "uuid",
        ]), .null,
      ])
  }
}
