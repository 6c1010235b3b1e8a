import TestSupport
import Testing

@Suite struct `A mistake in SQL` {
  @Test(arguments: SQLMistake.all)
  func `is reported at its place`(mistake: SQLMistake) throws {
    let bench = try SQLBench(["a.sql": mistake.script])
    let result = try bench.snapshot(of: "a.sql")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("error: \(bench.place): "), "\(result.errors)")
    #expect(result.errors.contains(mistake.message), "\(result.errors)")
    #expect(!result.errors.contains("secret"))
  }

  @Test func `may be a byte that is no UTF-8`() throws {
    let bench = try SQLBench([:])
    try bench.folder.write(Array("select 'ä';\nselect '".utf8) + [0xE4, 0x27], to: "a.sql")
    let result = try bench.snapshot(of: "a.sql")
    #expect(result.status == 1)
    #expect(result.errors.contains("error: a.sql:2:9: "), "\(result.errors)")
  }

  @Test func `may be in a file that another includes`() throws {
    let bench = try SQLBench([
      "main.sql": "select 1;\n \\ir parts/one.sql\n", "parts/one.sql": "\\ir two.sql",
      "parts/two.sql": "create table t (a 1️⃣intt);",
    ])
    let result = try bench.snapshot(of: "main.sql")
    #expect(result.status == 1)
    #expect(result.errors.contains("error: \(bench.place): type"), "\(result.errors)")
    #expect(
      result.errors.contains("included at parts/one.sql:1:1\nincluded at main.sql:2:2\n"),
      "\(result.errors)")
  }

  @Test(arguments: ["\\ir a.sql", "\\i parts/b.sql", "\\include nothing.sql", "\\i"])
  func `may be in what is included`(command: String) throws {
    let bench = try SQLBench([
      "a.sql": "select 1;\n\\i parts/b.sql\n", "parts/b.sql": "select 2; 1️⃣\(command)\n",
    ])
    try bench.folder.write("\\ir ../a.sql\n", to: "parts/a.sql")
    let result = try bench.snapshot(of: "a.sql")
    #expect(result.status == 1)
    #expect(result.errors.contains("error: "), "\(result.errors)")
    #expect(
      result.errors.contains(": parts/b.sql:1:11: ")
        || result.errors.contains(": parts/a.sql:1:1: "),
      "\(result.errors)")
  }
}
