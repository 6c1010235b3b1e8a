import Foundation
import TestSupport
import Testing

/// What squawk says, which others wrote to find what is dangerous in migrations.
@Suite struct `Squawk` {
  @Test(arguments: ["migrations", "rollback"])
  func `finds nothing in the output but what a file excuses`(folder: String) throws {
    let files = try scripts(in: folder)
    let result = try squawk(config: try excuses(folder), files)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test(arguments: ["migrations", "rollback", "follow-up"])
  func `needs each excuse, and each has a reason`(folder: String) throws {
    let lines = try readText(excuses(folder)).split(separator: "\n").map(String.init)
    let places = lines.indices.filter { lines[$0].hasPrefix("  \"") }
    for place in places {
      #expect(lines[place - 1].hasPrefix("  # "), "\(lines[place]) has no reason above it")
    }
    let excused = Set(places.map { String(lines[$0].trimming { !$0.isLetter }) })
    let bench = TemporaryFolder()
    try bench.write("pg_version = \"15\"\n", to: "none.toml")
    let files = folder == "follow-up" ? try followUps(in: bench) : try scripts(in: folder)
    let found = try squawk(config: bench.path("none.toml"), files, "--reporter", "gcc")
    let rules = found.output.matches(of: #/(?:warning|error): ([a-z-]+) /#).map { String($0.1) }
    #expect(Set(rules) == excused)
  }

  @Test func `finds nothing in migrations of tables that have rows but what a file excuses`() throws
  {
    let bench = TemporaryFolder()
    let result = try squawk(config: try excuses("follow-up"), try followUps(in: bench))
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  private func excuses(_ folder: String) throws -> String {
    Repository.path("Tests/Squawk/\(folder).toml")
  }

  private func scripts(in folder: String) throws -> [String] {
    let path = Repository.path("output/\(folder)")
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map {
      "\(path)/\($0)"
    }
  }

  /// The migration of each pair of scripts, one file each.
  private func followUps(in bench: TemporaryFolder) throws -> [String] {
    let root = Repository.path("Tests/Squawk/follow-up")
    return try FileManager.default.contentsOfDirectory(atPath: root).sorted().map { name in
      let result = try runTool(
        [
          "diff", "--from", "\(root)/\(name)/before.sql", "--to", "\(root)/\(name)/after.sql",
          "--format", "sql",
        ], in: bench.root)
      guard result.status == 0 else { throw ToolFailure(description: result.errors) }
      try bench.write(result.output, to: "\(name).sql")
      return bench.path("\(name).sql")
    }
  }

  private func squawk(
    config: String, _ files: [String], _ options: String...
  ) throws -> ProgramResult {
    try runProgram(
      Repository.path(".build/squawk/bin/squawk"), ["--config", config] + options + files)
  }
}

extension String {
  /// Without the characters at both ends that a test holds for.
  fileprivate func trimming(_ isCut: (Character) -> Bool) -> Substring {
    var text = self[...]
    while let last = text.last, isCut(last) { text.removeLast() }
    while let first = text.first, isCut(first) { text.removeFirst() }
    return text
  }
}
