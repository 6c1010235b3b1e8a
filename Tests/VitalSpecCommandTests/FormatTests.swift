import Foundation
import TestSupport
import Testing

private let loose = "### `notes`\n\n- `id` (uuid, PK)\n"
private let tidy = "### `notes`\n\n| Field | Type | Key |\n|---|---|---|\n| `id` | uuid | PK |\n"

@Suite struct `Formatting` {
  @Test func `writes the files that are in another form, and none twice`() throws {
    let bench = try Workbench(loose)
    let result = try bench.run("fmt")
    #expect(result.status == 0)
    #expect(result.errors == "wrote specs/notes.md\n")
    #expect(try bench.folder.read("specs/notes.md") == tidy)
    #expect(try bench.run("fmt").errors == "")
  }

  @Test func `only names them where it is asked to check`() throws {
    let bench = try Workbench(loose)
    let result = try bench.run("fmt", "--check")
    #expect(result.status == 2)
    #expect(result.output == "specs/notes.md\n")
    #expect(try bench.folder.read("specs/notes.md") == loose)
    _ = try bench.run("fmt")
    #expect(try bench.run("fmt", "--check").status == 0)
  }

  @Test func `keeps permissions, and finds files outside of the project`() throws {
    let bench = try Workbench(tidy)
    try bench.folder.write(loose, to: "beside/a.md")
    let path = bench.folder.path("beside/a.md")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try bench.folder.makeFolder("here")
    let result = try runTool(["fmt", "../beside/a.md"], in: bench.folder.path("here"))
    #expect(result.status == 0)
    #expect(try bench.folder.read("beside/a.md") == tidy)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func `fails for a file that is not there`() throws {
    let result = try Workbench(tidy).run("fmt", "specs/other.md")
    #expect(result.status == 1)
    #expect(result.errors.contains("specs/other.md:1:1: "))
  }

  @Test func `leaves a link to a file as it is`() throws {
    let bench = try Workbench(loose)
    let link = bench.folder.path("link.md")
    let target = bench.folder.path("specs/notes.md")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    #expect(try bench.run("fmt", "link.md").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    #expect(try bench.folder.read("specs/notes.md") == tidy)
  }

  @Test(arguments: [["fmt"], ["fmt", "--check"]])
  func `does nothing where one of the files cannot be read`(arguments: [String]) throws {
    let bench = try Workbench(loose)
    try FileManager.default.createSymbolicLink(
      atPath: bench.folder.path("specs/z.md"), withDestinationPath: "nowhere.md")
    let result = try runTool(arguments, in: bench.folder.root)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("specs/z.md:1:1: "))
    #expect(try bench.folder.read("specs/notes.md") == loose)
  }

  @Test func `leaves a file alone that is no text`() throws {
    let bytes = Array(loose.utf8) + [0xFF, 0x0A]
    let bench = try Workbench(bytes: bytes)
    #expect(try bench.run("fmt").status == 0)
    #expect(try bench.folder.files(in: "specs")["notes.md"].map { Array($0) } == bytes)
  }
}
