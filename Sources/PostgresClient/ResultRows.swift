import CPostgres

/// What the server answered to one statement; it goes when the last row of it does.
final class ResultRows: Sendable {
  // Nothing writes to a result, and libpq reads one from any thread.
  private nonisolated(unsafe) let result: OpaquePointer
  let columnCount: Int

  /// Takes the result over.
  init(_ result: OpaquePointer) {
    self.result = result
    columnCount = Int(PQnfields(result))
  }

  deinit {
    PQclear(result)
  }

  var rows: [Row] { (0..<Int(PQntuples(result))).map { Row($0, of: self) } }

  /// Reads the bytes of a value; `nil` for null and for a column that there is not.
  func withValue<Value>(
    row: Int, column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value? {
    guard column >= 0, column < columnCount, PQgetisnull(result, CInt(row), CInt(column)) == 0,
      let start = PQgetvalue(result, CInt(row), CInt(column))
    else { return nil }
    let length = Int(PQgetlength(result, CInt(row), CInt(column)))
    return UnsafeRawBufferPointer(start: start, count: length)
      .withMemoryRebound(to: UInt8.self, body)
  }
}
