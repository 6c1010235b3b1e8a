import Foundation
import PostgresClient
import SQLText
import ScratchServer
import TestSupport

/// One database on the tests' server.
struct Database: Sendable {
  let server: ScratchServer
  let name: Identifier

  func connect() throws -> Connection { try server.connect(to: name) }

  func dump() throws -> String { try server.dumpSchema(of: name) }

  /// Runs psql the way operators do; files and commands in the given order.
  func psql(_ arguments: String...) throws -> ProgramResult {
    try runProgram(Self.psqlPath, options + arguments)
  }

  /// Starts psql and does not wait for it.
  func startPsql(_ arguments: String...) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: Self.psqlPath)
    process.arguments = options + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs a file that has to succeed.
  func apply(_ file: String) throws {
    let result = try psql("-f", file)
    guard result.status == 0 else { throw PsqlFailure(file: file, errors: result.errors) }
  }

  private var options: [String] {
    ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", server.conninfo(for: name)]
  }

  private static let psqlPath: String = {
    let own = PostgresBinaries.find().map { "\($0.folder)/psql" }
    return own.flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil }
      ?? "/usr/bin/psql"
  }()
}

struct PsqlFailure: Error {
  let file: String
  let errors: String
}
