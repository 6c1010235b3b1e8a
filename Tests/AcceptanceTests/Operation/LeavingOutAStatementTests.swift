import Foundation
import PostgresClient
import SQLText
import TestSupport
import Testing

@Suite struct `Leaving out a statement of a migration` {
  /// Each statement is left out in its turn by going back to the savepoint before it. Comments are all
  /// alike, so that of them only one in ten is.
  @Test(arguments: zip(Module.allCases, [200, 200, 200, 20, 200, 25]))
  func `is noticed, for every statement but nine of ten comments`(
    module: Module, minimum: Int
  ) throws {
    let statements = try statements(of: module.migration)
    let verification = SQL(verbatim: try readText(module.verification))
    #expect(statements.count > minimum)
    let comments = statements.indices.filter { statements[$0].text.hasPrefix("comment on ") }
    let spared = Set(comments.enumerated().filter { $0.offset % 10 != 0 }.map(\.element))

    let connection = try Project.before(module).shared().connect()
    try connection.run("begin; set local search_path = public")
    var unnoticed: [String] = []
    for (index, statement) in statements.enumerated() {
      if !spared.contains(index) {
        let rest = statements[(index + 1)...].joined(separator: "\n")
        if try connection.isAccepted(rest, verification) { unnoticed.append(statement.text) }
      }
      try connection.run(statement)
    }
    #expect(unnoticed == [])
    #expect(try connection.failure(of: verification) == nil)
  }
}

extension Connection {
  /// Whether both succeed; nothing of them remains.
  fileprivate borrowing func isAccepted(_ rest: SQL, _ verification: SQL) throws -> Bool {
    try run("savepoint left_out")
    let isAccepted =
      try failure(of: rest) == nil && failure(of: verification) == nil
    try run("rollback to savepoint left_out; release savepoint left_out")
    return isAccepted
  }
}

/// The statements of a migration without its transactions and without what takes away a failed attempt; inside of
/// the test's own transaction, no index can be built concurrently. Each ends with a semicolon at the end of a line,
/// outside of dollar quotes.
private func statements(of file: String) throws -> [SQL] {
  var statements: [String] = []
  var lines: [Substring] = []
  for line in try readText(file).split(separator: "\n", omittingEmptySubsequences: false) {
    if lines.isEmpty, line.isEmpty || line.hasPrefix("--") { continue }
    lines.append(line)
    let statement = lines.joined(separator: "\n")
    let isQuoting = statement.matches(of: /\$[a-z_]*\$/).count % 2 == 1
    guard line.hasSuffix(";"), !isQuoting else { continue }
    statements.append(statement)
    lines = []
  }
  return statements.filter { statement in
    statement != "begin;" && statement != "commit;" && !statement.hasPrefix("set ")
      && !statement.hasPrefix("reset ")
      && !(statement.hasPrefix("do $$") && statement.contains("not indisvalid"))
  }
  .map { SQL(verbatim: $0.replacing("index concurrently ", with: "index ")) }
}
