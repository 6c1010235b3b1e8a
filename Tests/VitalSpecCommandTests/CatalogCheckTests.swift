import CatalogModel
import Foundation
import PostgresClient
import SQLText
import ScratchServer
import TestSupport
import Testing

/// SQL that makes what a rule finds fault with, and SQL that cures it.
struct LiveLint: CustomTestStringConvertible, Sendable {
  let code: String

  var testDescription: String { code }

  static let all: [LiveLint] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: GoldenLint.root)) ?? []
    return names.filter { $0.hasSuffix("/database.sql") }.sorted()
      .map { LiveLint(code: String($0.dropLast("/database.sql".count))) }
  }()

  /// The fault and the cure.
  func scripts() throws -> (fault: SQL, cure: SQL) {
    let text = try readText("\(GoldenLint.root)/\(code)/database.sql")
    let parts = text.components(separatedBy: "-- cure\n")
    return (SQL(verbatim: parts[0]), SQL(verbatim: parts.dropFirst().joined()))
  }
}

@Suite struct `A catalog that is checked` {
  @Test(arguments: LiveLint.all)
  func `has the one fault of its rule, and none once it is cured`(live: LiveLint) throws {
    try withProject { database, folder in
      let (fault, cure) = try live.scripts()
      try database.connect().run(fault)
      #expect(try codes(folder, database) == [live.code])
      try database.connect().run(cure)
      #expect(try codes(folder, database) == [])
    }
  }

  /// All but the rules of documents, and names that no server keeps.
  @Test func `is shown for every rule that can find something in a database`() throws {
    let help = try runTool(["explain", "--all"]).output
    let shown = Set(LiveLint.all.map(\.code))
    let goldens = try FileManager.default.contentsOfDirectory(atPath: GoldenLint.root)
      .filter { $0 != "vital-spec.yml" && !$0.hasSuffix("-waiver") && $0 != "name-too-long" }
    #expect(shown == Set(goldens))
    #expect(shown.allSatisfy { help.contains("## \($0)\n") })
  }

  @Test func `names the object in every format`() throws {
    try withProject { database, folder in
      try database.connect().run("create table public.goals (title text, price money)")
      let human = try check(folder, database)
      #expect(human.status == 0)
      #expect(human.errors.contains("warning[money-type]: "))
      #expect(human.errors.contains("  --> column public.goals.price\n"))
      #expect(human.errors.hasSuffix("0 errors, 2 warnings\n"))
      #expect(human.output == "")
      let github = try check(folder, database, "--format", "github")
      #expect(github.output.contains("::warning title=no-primary-key::table public.goals: "))
      let sarif = try JSON(parsing: try check(folder, database, "--format", "sarif").output)
      let results = sarif["runs"]?.elements.first?["results"]?.elements ?? []
      let names = results.map {
        $0["locations"]?.elements.first?["logicalLocations"]?.elements.first?["fullyQualifiedName"]
      }
      #expect(names == ["public.goals", "public.goals.price"])
      #expect(
        results.allSatisfy {
          $0["locations"]?.elements.first?["physicalLocation"] == nil
        })
    }
  }

  @Test func `may be a snapshot or a file of SQL`() throws {
    let bench = try SQLBench(["a.sql": "create table goals (id uuid primary key, price money);"])
    try bench.folder.write(try bench.snapshot(of: "a.sql").output, to: "a.json")
    for source in ["a.sql", "a.json"] {
      let result = try runTool(
        ["check", "--against", source, "--format", "json"], in: bench.folder.root)
      #expect(try codes(in: result) == ["money-type"])
    }
  }

  @Test func `is judged by the levels and waivers of the project`() throws {
    let folder = TemporaryFolder()
    try folder.write(
      "create table goals (id uuid primary key, price money, cost money);", to: "a.sql")
    func run(_ settings: String) throws -> ProgramResult {
      try folder.write("\(settings)\n", to: "vital-spec.yml")
      return try runTool(["check", "--against", "a.sql"], in: folder.root)
    }
    #expect(try run("rules: {money-type: off}").output == "ok: a.sql\n")
    #expect(try run("rules: {money-type: error}").status == 1)
    let waiver = "waivers: [{rule: money-type, object: public.goals, reason: old, until: "
    #expect(try run(waiver + "2999-01-31}]").errors == "note: 2 findings waived\n")
    let one = try run(waiver.replacing("public.goals", with: "public.goals.cost") + "2999-01-31}]")
    #expect(one.errors.contains("0 errors, 1 warning\n"))
    let over = try run(waiver + "2020-01-31}]")
    #expect(over.errors.contains("0 errors, 2 warnings\n"))
    #expect(
      over.errors.contains("[expired-waiver]: the waiver of 'public.goals' ended on 2020-01-31"))
    let idle = try run(waiver.replacing("goals", with: "aims") + "2999-01-31}]")
    #expect(idle.errors.contains("[needless-waiver]: the waiver of 'public.aims' accepts nothing"))
  }

  @Test func `is told where it is specified, and which of its tables are not ours`() throws {
    let folder = TemporaryFolder()
    try folder.write("spec: specs\n", to: "vital-spec.yml")
    try folder.write(
      """
      # Shop (Section 1)

      ## Section 1: Goods

      ### `goals`

      - `id` (uuid)
      - `price` (money)

      **Primary key**: `id`

      **Waiver**: `json-type` the feed is kept as it came — until 2999-01-31

      # Others

      **Status**: existing

      - `old_goals`

      """, to: "specs/shop.md")
    try folder.write(
      """
      create table goals (id uuid primary key, price money, feed json);
      create table old_goals (price money);
      """, to: "a.sql")
    let result = try runTool(["check", "--against", "a.sql"], in: folder.root)
    #expect(result.errors.contains("= note: specified at specs/shop.md:8:3\n"))
    #expect(result.errors.contains("note: 1 table that the specification lists as managed"))
    #expect(result.errors.contains("note: 1 finding waived"))
    #expect(try codes(in: run(folder)) == ["money-type"])
    #expect(
      try codes(in: run(folder, "--existing")) == ["money-type", "no-primary-key", "money-type"])
  }

  @Test func `is no specification`() throws {
    let folder = TemporaryFolder()
    try folder.write("# Notes\n", to: "specs/a.md")
    let result = try runTool(["check", "--against", "specs"], in: folder.root)
    #expect(result.status == 1)
    #expect(result.errors.contains("a specification is no catalog"))
  }

  private func run(_ folder: TemporaryFolder, _ arguments: String...) throws -> ProgramResult {
    try runTool(
      ["check", "--against", "a.sql", "--format", "json"] + arguments, in: folder.root)
  }
}

private struct Bench {
  let server: ScratchServer
  let name: Identifier

  func connect() throws -> Connection { try server.connect(to: name) }
}

private let server = Result { try ScratchServer() }

/// Runs the body with a database of its own that looks like a new project of the platform.
private func withProject(_ body: (Bench, TemporaryFolder) throws -> Void) throws {
  let bench = Bench(
    server: try server.get(),
    name: Identifier("lint_\(UUID().uuidString.lowercased().replacing("-", with: ""))"))
  try bench.server.createDatabase(bench.name)
  defer { try? bench.server.dropDatabase(bench.name) }
  try bench.connect().run(platformPrelude(.supabase, grantingDefaultPrivileges: false))
  let folder = TemporaryFolder()
  try folder.write("platform: supabase\n", to: "vital-spec.yml")
  try body(bench, folder)
}

private func check(
  _ folder: TemporaryFolder, _ database: Bench, _ arguments: String...
) throws -> ProgramResult {
  let address = database.server.conninfo(for: database.name)
  return try runTool(["check", "--against", address] + arguments, in: folder.root)
}

private func codes(_ folder: TemporaryFolder, _ database: Bench) throws -> [String] {
  try codes(in: check(folder, database, "--format", "json"))
}

private func codes(in result: ProgramResult) throws -> [String] {
  let found = try JSON(parsing: result.output)["diagnostics"]?.elements ?? []
  return found.compactMap { $0["code"]?.string }
}
