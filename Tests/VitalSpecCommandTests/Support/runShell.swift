import Foundation
import TestSupport

/// Runs a line of a shell in a folder, with the tool on the path.
func runShell(
  _ command: String, in folder: TemporaryFolder, shell: String = "/bin/sh",
  environment: [String: String] = [:], before: String? = nil
) throws -> ProgramResult {
  let tools = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path()
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  let own = [before, tools, path].compactMap(\.self).joined(separator: ":")
  return try runProgram(
    shell, ["-ec", command], in: folder.root,
    environment: environment.merging(["PATH": own]) { $1 })
}
