import CPostgres
package import SQLText

extension Connection {
  /// Sends statements in one round trip and gives the rows of each.
  package borrowing func queryAll(_ statements: [SQL]) throws(PostgresError) -> [[Row]] {
    let script = statements.map(\.text).joined(separator: ";\n")
    try send(script)
    var results: [[Row]] = []
    var failure: PostgresError?
    while let result = nextResult() {
      switch PQresultStatus(result) {
      case PGRES_TUPLES_OK: results.append(ResultRows(result).rows)
      case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
        PQclear(result)
        results.append([])
      default:
        failure = serverFailure(in: result)
        PQclear(result)
      }
    }
    if let failure { throw failure }
    return results
  }
}
