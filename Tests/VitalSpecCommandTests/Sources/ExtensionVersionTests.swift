import TestSupport
import Testing

@Suite struct `The version of an extension` {
  private func diff(_ old: String, _ new: String) throws -> String {
    let bench = try SQLBench(["old.sql": old, "new.sql": new])
    let arguments = ["diff", "--from", "old.sql", "--to", "new.sql", "--format", "sql"]
    return try runTool(arguments, in: bench.folder.root).output
  }

  @Test func `makes a difference where both scripts name one`() throws {
    let plan = try diff(
      "create extension citext version '1.5';", "create extension citext version '1.6';")
    #expect(plan.contains("alter extension citext update to '1.6';"), "\(plan)")
  }

  @Test func `is the one to which a script has updated`() throws {
    let plan = try diff(
      "create extension citext version '1.4';\nalter extension citext update to '1.6';",
      "create extension if not exists citext with version '1.5';")
    #expect(plan.contains("drop extension citext;"), "\(plan)")
    #expect(plan.contains("with schema public version '1.5';"), "\(plan)")
  }

  @Test(arguments: ["create extension citext version '1.5';", "create extension citext;"])
  func `is left to the server by a script that names none`(script: String) throws {
    #expect(try diff(script, "create extension citext;") == "")
    #expect(try diff("create extension citext;", script) == "")
  }
}
