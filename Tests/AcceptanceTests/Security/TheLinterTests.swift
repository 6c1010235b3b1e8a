import ScratchServer
import TestSupport
import Testing

@Suite struct `The linter` {
  @Test(arguments: ProjectAge.allCases)
  func `finds nothing in what the migrations make`(age: ProjectAge) throws {
    let database = try Project.complete(age).shared()
    let address = database.server.conninfo(for: database.name)
    let result = try runTool(["check", "--against", address])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("ok: postgresql://"), "\(result.errors)")
  }

  /// What is managed elsewhere is seen, and left out because the specification says so.
  @Test func `judges the tables that were there before when it is asked to`() throws {
    let database = try Project.complete(.older).shared()
    let address = database.server.conninfo(for: database.name)
    let result = try runTool(["check", "--against", address, "--existing"])
    #expect(result.errors.contains("'personas' is open to the web without row security"))
  }
}
