import Foundation
import TestSupport
import Testing

@Suite struct `Generating after an edit` {
  @Test func `leaves a migration alone that the catalog has, and goes on with the next number`()
    throws
  {
    let bench = try Workbench.applied()
    let before = try bench.folder.files(in: "output/migrations")
    try bench.edit("| `pages` | integer | | `0` |", to: "| `pages` | integer | | `1` |")
    let result = try bench.run("generate")
    #expect(result.status == 0, "\(result.errors)")
    let after = try bench.folder.files(in: "output/migrations")
    #expect(after.keys.sorted() == ["0001_library.sql", "0002_books_pages.sql"])
    #expect(after["0001_library.sql"] == before["0001_library.sql"])
    #expect(try bench.run("generate", "--check").status == 0)
    let text = try bench.folder.read("output/migrations/0002_books_pages.sql")
    #expect(text.contains("-- ~1 column"))
    #expect(!text.contains("create table"))
    #expect(try bench.folder.read("output/rollback/0002_books_pages.sql").contains("default 0"))
  }

  @Test func `has nothing to do where nothing changed`() throws {
    let bench = try Workbench.applied()
    let before = try bench.folder.files(in: "output/migrations")
    #expect(try bench.run("generate").status == 0)
    #expect(try bench.folder.files(in: "output/migrations") == before)
    #expect(try bench.run("generate", "--check").status == 0)
  }

  @Test func `writes a file anew that is not applied, under the name that fits`() throws {
    let bench = try Workbench.applied()
    let hazards = [
      "widens-access", "narrows-access", "changes-access", "blocks-writes", "scans-table",
      "may-fail",
    ].flatMap { ["--accept", $0] }
    try bench.edit("state <> 'lost'", to: "state = 'new'")
    let first = try bench.run(["generate"] + hazards)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try bench.names() == ["0001_library.sql", "0002_books_everyone.sql"])
    try bench.edit("- `owner_id`, `state`\n", to: "- `state`\n- `owner_id`, `state`\n")
    #expect(try bench.run(["generate"] + hazards).status == 0)
    #expect(try bench.names() == ["0001_library.sql", "0002_books.sql"])
    #expect(try bench.run(["generate", "--check"] + hazards).status == 0)
  }

  @Test func `shows what was edited by hand, and overwrites it only by force`() throws {
    let bench = try Workbench.generated()
    let path = "output/migrations/0001_library.sql"
    let edited = try bench.folder.read(path).replacing("'5s'", with: "'9s'")
    try bench.folder.write(edited, to: path)
    try bench.edit("| `pages` | integer |", to: "| `pages` | bigint |")
    let before = try bench.folder.files(in: "output")
    let result = try bench.run("generate")
    #expect(result.status == 1)
    #expect(result.errors.contains("0001_library.sql was edited after it was generated"))
    #expect(result.errors.contains("'9s'"))
    #expect(try bench.folder.files(in: "output") == before)
    #expect(try bench.run("generate", "--force").status == 0)
    #expect(try !bench.folder.read(path).contains("'9s'"))
  }

  @Test func `changes no migration for prose that moves`() throws {
    let bench = try Workbench.generated()
    let before = try bench.folder.files(in: "output").filter { $0.key.hasSuffix(".sql") }
    try bench.edit(
      "## Section 1: Books\n", to: "Some words on the library.\n\n## Section 1: Books\n")
    #expect(try bench.run("generate").status == 0)
    #expect(try bench.folder.files(in: "output").filter { $0.key.hasSuffix(".sql") } == before)
  }

  @Test func `states in each file what its own module asks for`() throws {
    let bench = try Workbench.generated()
    try bench.folder.write(additions, to: "specs/shelves.md")
    let accepting = ["generate", "--accept", "widens-access", "--accept", "narrows-access"]
    #expect(try bench.run(accepting).status == 0)
    let before = try ["0001_library.sql", "0002_shelves.sql"].map(bench.model)
    try bench.folder.write(
      additions.replacing("select except `state`", with: "select except `pages`"),
      to: "specs/shelves.md")
    #expect(try bench.run(accepting).status == 0)
    #expect(try bench.model(of: "0001_library.sql") == before[0])
    #expect(try bench.model(of: "0002_shelves.sql") != before[1])
  }

  @Test func `drops a table that is marked as removed`() throws {
    let bench = try Workbench.applied()
    try bench.edit("### `loans`\n", to: "### `loans`\n\n**Status**: removed\n")
    #expect(try bench.run("generate").status == 3)
    #expect(try bench.run("generate", "--accept", "deletes-data").status == 0)
    #expect(try bench.names() == ["0001_library.sql", "0002_loans.sql"])
    let text = try bench.folder.read("output/migrations/0002_loans.sql")
    #expect(text.contains("drop table public.loans"))
  }
}

extension Workbench {
  /// A project whose migration is part of its catalog.
  static func applied() throws -> Workbench {
    let bench = try Workbench.generated()
    let migration = try bench.folder.read("output/migrations/0001_library.sql")
    let snapshot = try takeSnapshot(of: "create table owners (id uuid primary key);\n" + migration)
    try bench.folder.write(snapshot, to: "catalog.json")
    let result = try bench.run("generate")
    guard result.status == 0 else { throw ToolFailure(description: result.errors) }
    return bench
  }

  /// Puts a text in the place of another in the specification.
  func edit(_ old: String, to new: String) throws {
    let text = try folder.read("specs/notes.md")
    guard text.contains(old) else { throw ToolFailure(description: "'\(old)' is not there") }
    try folder.write(text.replacing(old, with: new), to: "specs/notes.md")
  }

  /// What the header of a migration says that it was made from.
  func model(of file: String) throws -> Substring? {
    try folder.read("output/migrations/\(file)").firstMatch(of: /-- Origin: model ([0-9a-f]{12}),/)?
      .1
  }

  func names() throws -> [String] { try folder.files(in: "output/migrations").keys.sorted() }

  func run(_ arguments: [String]) throws -> ProgramResult {
    try runTool(arguments, in: folder.root)
  }
}

/// A module that takes a right away which another gives.
private let additions = """
  # Shelves

  **Migration**: `0002_shelves.sql`

  ## Section 3: Shelves

  ### Additions to `books`

  **Indexes**:

  - `state`

  **Grants**:

  - select except `state` to `public`

  """
