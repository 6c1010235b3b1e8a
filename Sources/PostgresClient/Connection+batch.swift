import CPostgres
package import SQLText

extension Connection {
  /// Sends statements in one round trip and hands out the rows of each, with its place among them, as they come;
  /// after one fails, no more.
  package borrowing func queryAll(
    _ statements: [SQL], each read: (Int, [Row]) throws(PostgresError) -> Void
  ) throws(PostgresError) {
    try send(statements.map(\.text).joined(separator: ";\n"))
    var failure: PostgresError?
    var position = 0
    // All have to be fetched, or the connection takes no other statement.
    while let result = nextResult() {
      defer { position += 1 }
      do throws(PostgresError) {
        let answer = try rows(of: result)
        if failure == nil { try read(position, answer) }
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }
}

/// Takes the result over.
private func rows(of result: OpaquePointer) throws(PostgresError) -> [Row] {
  switch PQresultStatus(result) {
  case PGRES_TUPLES_OK: return ResultRows(result).rows
  case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
    PQclear(result)
    return []
  default:
    defer { PQclear(result) }
    throw serverFailure(in: result)
  }
}
