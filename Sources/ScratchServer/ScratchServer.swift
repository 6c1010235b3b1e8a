import Glibc
package import PostgresClient
package import SQLText

/// A PostgreSQL server of our own, empty at first, reachable by this machine's user only, and gone with
/// its folder when the value goes or the process ends in whatever way.
package final class ScratchServer: Sendable {
  /// Holds the socket and all data.
  package let folder: String
  private let binaries: PostgresBinaries
  private let supervisor: Supervisor

  /// Starts a server and waits until it answers.
  package init() throws(ScratchServerError) {
    guard let binaries = PostgresBinaries.find() else {
      throw .binariesNotFound(searched: PostgresBinaries.overridingFolder)
    }
    self.binaries = binaries
    let supervisor = try Supervisor(binaries: binaries)
    let folder = try supervisor.folder()
    try awaitAnswer(folder: folder, supervisor: supervisor)
    self.folder = folder
    self.supervisor = supervisor
  }

  /// Makes a database, empty or a copy of the template, to which nobody may be connected.
  package func createDatabase(
    _ name: Identifier, template: Identifier? = nil
  ) throws(PostgresError) {
    let copied: SQL = template.map { " template \($0)" } ?? ""
    try connect(to: "postgres").run("create database \(name)\(copied)")
  }

  /// Drops a database if there is one, and ends the connections to it.
  package func dropDatabase(_ name: Identifier) throws(PostgresError) {
    try connect(to: "postgres").run("drop database if exists \(name) with (force)")
  }

  /// Connects as the superuser `postgres`.
  package func connect(to database: Identifier) throws(PostgresError) -> Connection {
    try Connection(conninfo(for: database))
  }

  /// A URI for any client of this machine's user, and for root.
  package func conninfo(for database: Identifier) -> String {
    uri(folder: folder, database: database)
  }

  /// What `pg_dump --schema-only` writes, without the random tokens that newer versions put in.
  package func dumpSchema(of database: Identifier) throws(ScratchServerError) -> String {
    let dump = try outputOfProgram([
      binaries.pgDump, "--schema-only", "--dbname", conninfo(for: database),
    ])
    return withoutTokens(dump)
  }
}

/// Runs the body with a new server, which is stopped when the body returns or throws.
package func withScratchServer<Result>(
  _ body: (ScratchServer) throws -> Result
) throws -> Result {
  let server = try ScratchServer()
  return try withExtendedLifetime(server) { try body(server) }
}

private func awaitAnswer(
  folder: String, supervisor: borrowing Supervisor
) throws(ScratchServerError) {
  let deadline = ContinuousClock.now + .seconds(60)
  while true {
    do {
      _ = try Connection(uri(folder: folder, database: "postgres"))
      return
    } catch {
      guard ContinuousClock.now < deadline else { throw .startFailed(log: error.message) }
      try supervisor.pause(milliseconds: 5)
    }
  }
}

// The empty 'options' keeps out those of the environment, which are meant for another server.
private func uri(folder: String, database: Identifier) -> String {
  let parts = "host=\(percentEncoded(folder))&port=5432&options="
  return "postgresql://postgres@/\(percentEncoded(database.name))?\(parts)"
}

private func percentEncoded(_ text: String) -> String {
  text.utf8.map { byte in
    let scalar = Unicode.Scalar(byte)
    let isPlain =
      scalar.isASCII
      && (scalar.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains(scalar))
    if isPlain { return String(scalar) }
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
  }.joined()
}

// A line of a function's body may look like these, but not with the dump's own token.
private func withoutTokens(_ dump: String) -> String {
  let lines = dump.split(separator: "\n", omittingEmptySubsequences: false)
  guard let first = lines.first(where: { $0.hasPrefix("\\restrict ") }) else { return dump }
  let token = first.dropFirst("\\restrict ".count)
  return lines.filter { $0 != first && $0 != "\\unrestrict \(token)" }.joined(separator: "\n")
}
