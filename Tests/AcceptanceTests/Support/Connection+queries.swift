import PostgresClient
import SQLText

extension Connection {
  /// The first column of each row, as text; empty for null.
  borrowing func texts(_ sql: SQL) throws -> [String] {
    try query(sql).map { $0[0] ?? "" }
  }

  /// The only value of a query.
  borrowing func value(_ sql: SQL) throws -> String? {
    try query(sql).first?[0]
  }

  /// The only value of a query that counts.
  borrowing func count(_ sql: SQL) throws -> Int {
    guard let row = try query(sql).first else { return 0 }
    return try row.int(0)
  }

  /// Runs statements inside the open transaction; if one fails, its error is given and none remains.
  borrowing func failure(of sql: SQL) throws -> PostgresError? {
    try run("savepoint attempt")
    do {
      try run(sql)
      try run("release savepoint attempt")
      return nil
    } catch {
      try run("rollback to savepoint attempt; release savepoint attempt")
      return error
    }
  }
}
