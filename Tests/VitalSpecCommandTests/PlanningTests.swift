import Foundation
import TestSupport
import Testing

private let before = "create table notes (id int primary key, body text, kind text);"
private let after = """
  create table notes (id int primary key, body text not null, kind text);
  create index notes_kind on notes (kind);
  """

@Suite struct `A plan from the command line` {
  private func bench(_ settings: String = "") throws -> Workbench {
    let bench = try Workbench("# Nothing\n", catalog: before)
    try bench.folder.write(
      "spec: specs\ncatalog: catalog.json\n\(settings)", to: "vital-spec.yml")
    try bench.folder.write(after, to: "after.sql")
    return bench
  }

  private func script(_ bench: Workbench, _ options: String...) throws -> String {
    let result = try runTool(
      ["diff", "--to", "after.sql", "--format", "sql"] + options, in: bench.folder.root)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  @Test func `prints nothing where nothing has to change`() throws {
    let bench = try bench()
    let result = try runTool(
      ["diff", "--from", "after.sql", "--to", "after.sql", "--format", "sql"],
      in: bench.folder.root)
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("no change"))
  }

  @Test func `spares others unless it is told not to`() throws {
    let online = try script(bench())
    #expect(online.contains("create index concurrently if not exists notes_kind"))
    #expect(online.contains("-- lock SHARE UPDATE EXCLUSIVE on public.notes"))
    for offline in [
      try script(bench(), "--offline"), try script(bench("online: false\n")),
    ] {
      #expect(offline.split(separator: "\n").count { $0 == "begin;" } == 1)
      #expect(!offline.contains("concurrently"))
      #expect(offline.contains("-- hazard blocks-writes: public.notes cannot be written"))
      #expect(offline.contains("-- lock SHARE on public.notes; reads every row of public.notes"))
    }
  }

  @Test func `tells once what several columns do to a table`() throws {
    let bench = try bench()
    try bench.folder.write(
      "create table notes (id bigint primary key, body json, kind json);", to: "after.sql")
    let hazard = "rewrites-table: every row of public.notes is written anew"
    let script = try script(bench)
    #expect(script.components(separatedBy: "-- hazard \(hazard)\n").count == 2)
    #expect(script.components(separatedBy: "\nalter table public.notes\n").count == 2)
    let text = try runTool(["diff", "--to", "after.sql"], in: bench.folder.root).output
    #expect(text.contains("\n  ! \(hazard), by alter-column × 3\n"))
  }

  @Test func `limits its waiting as the configuration says`() throws {
    let script = try script(bench("lock_timeout: 700ms\nstatement_timeout: 2min\n"))
    let transactions = script.split(separator: "\n").count { $0 == "begin;" }
    let limits = script.split(separator: "\n").count { $0 == "set local lock_timeout = '700ms';" }
    #expect(transactions > 1)
    #expect(limits == transactions)
    #expect(script.contains("set local statement_timeout = '2min';"))
  }

  @Test func `takes no trouble with a table that a snapshot counts as small`() throws {
    let bench = try bench("small_table: 100\n")
    func counting(_ rows: Int) throws -> String {
      let snapshot = try #require(
        try JSONSerialization.jsonObject(with: Data(bench.folder.read("catalog.json").utf8))
          as? [String: Any])
      var counted = snapshot
      counted["sizes"] = [["table": "public.notes", "rows": rows, "pages": 1]]
      let bytes = try JSONSerialization.data(withJSONObject: counted)
      try bench.folder.write(Array(bytes), to: "catalog.json")
      return try script(bench)
    }
    #expect(try script(bench).contains("concurrently"))
    #expect(try counting(1_000).contains("concurrently"))
    #expect(try !counting(99).contains("concurrently"))
  }

  @Test(arguments: [
    ("accept: [may-fail, {kind: deletes-data, object: notes, reason: moved}]\n", true),
    ("accept: [may-fail, {kind: deletes-data, object: public.notes.body, reason: moved}]\n", true),
    ("accept: [{kind: may-fail, object: public.notes.body, reason: moved}]\n", false),
    ("accept: [{kind: deletes-data, object: others, reason: moved}]\n", false),
    ("accept: deletes-data\n", true),
  ])
  func `accepts a hazard of one object`(setting: String, isEnough: Bool) throws {
    let bench = try Workbench(notes, catalog: "create table notes (id uuid, body text);")
    let configuration = try bench.folder.read("vital-spec.yml")
    try bench.folder.write(configuration + setting, to: "vital-spec.yml")
    #expect(try bench.run("generate").status == (isEnough ? 0 : 3))
    let coverage = try bench.run("coverage", "--fail-on", "hazard")
    #expect(coverage.status == (isEnough ? 0 : 2))
  }

  @Test(arguments: [
    ("accept: [{kind: deletes-data, object: notes}]", "an entry names a 'kind'"),
    ("accept: [{kind: deletes-data, object: notes, because: x}]", "'because' is no part"),
    ("accept: [{kind: nonsense, object: notes, reason: x}]", "'nonsense' is no kind of hazard"),
    ("online: maybe", "'online' is true or false"), ("lock_timeout: soon", "'lock_timeout' is"),
    ("statement_timeout: 5", "'statement_timeout' is"), ("small_table: few", "'small_table' is"),
  ])
  func `refuses a setting that it does not understand`(setting: String, message: String) throws {
    let bench = try bench(setting + "\n")
    let result = try bench.run("diff")
    #expect(result.status == 1)
    #expect(result.errors.contains("vital-spec.yml:3:"), "\(result.errors)")
    #expect(result.errors.contains(message), "\(result.errors)")
  }
}
