import Foundation

/// How a run of a program ended, and what it printed.
package struct ProgramResult: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String
}

/// Runs the `vital-spec` that was built beside the tests.
///
/// - Parameters:
///   - folder: the working folder; the repository's root by default.
///   - environment: replaces single variables of the tests' own environment.
package func runTool(
  _ arguments: [String], in folder: String = Repository.root,
  environment: [String: String] = [:]
) throws -> ProgramResult {
  try runProgram(
    toolPath, arguments, in: folder, environment: environment)
}

/// Runs any program by its absolute path, and waits for its end.
package func runProgram(
  _ path: String, _ arguments: [String], in folder: String = Repository.root,
  environment: [String: String] = [:]
) throws -> ProgramResult {
  let process = Process()
  process.executableURL = URL(filePath: path)
  process.arguments = arguments
  process.currentDirectoryURL = URL(filePath: folder)
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  let capture = TemporaryFolder()
  let outputPath = capture.path("output")
  let errorsPath = capture.path("errors")
  _ = FileManager.default.createFile(atPath: outputPath, contents: nil)
  _ = FileManager.default.createFile(atPath: errorsPath, contents: nil)
  process.standardOutput = FileHandle(forWritingAtPath: outputPath)
  process.standardError = FileHandle(forWritingAtPath: errorsPath)
  process.standardInput = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return ProgramResult(
    status: process.terminationStatus, output: try readText(outputPath),
    errors: try readText(errorsPath))
}

package func readText(_ path: String) throws -> String {
  String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
}

private let toolPath: String = {
  let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
  return tests.appending(path: "vital-spec").path()
}()
