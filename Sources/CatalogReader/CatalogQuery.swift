import PostgresClient
import SQLText

/// One statement, and what its rows mean.
struct CatalogQuery<Value> {
  let sql: SQL
  let decode: ([Row]) throws(PostgresError) -> Value

  init(_ sql: SQL, decode: @escaping ([Row]) throws(PostgresError) -> Value) {
    self.sql = sql
    self.decode = decode
  }

  /// One value a row.
  init<Element>(
    _ sql: SQL, each decode: @escaping (Row) throws(PostgresError) -> Element
  ) where Value == [Element] {
    self.init(sql) { rows throws(PostgresError) in
      try rows.map { row throws(PostgresError) in try decode(row) }
    }
  }

  /// Values by the object that the first column names.
  init<Element>(
    _ sql: SQL, grouped decode: @escaping (Row) throws(PostgresError) -> Element
  ) where Value == [ObjectID: [Element]] {
    self.init(sql) { rows throws(PostgresError) in try groupByObject(rows, decode) }
  }
}

/// Queries that go to the server together, in one round trip; one that several ask for goes once.
struct QueryBatch {
  private var statements: [SQL] = []

  /// The place of a query's answer.
  struct Ticket<Value> {
    fileprivate let position: Int
    fileprivate let decode: ([Row]) throws(PostgresError) -> Value
  }

  mutating func add<Value>(_ query: CatalogQuery<Value>) -> Ticket<Value> {
    let position = statements.firstIndex(of: query.sql) ?? statements.endIndex
    if position == statements.endIndex { statements.append(query.sql) }
    return Ticket(position: position, decode: query.decode)
  }

  func send(to connection: borrowing Connection) throws(PostgresError) -> Answers {
    Answers(rows: try connection.queryAll(statements))
  }

  struct Answers {
    fileprivate let rows: [[Row]]

    func callAsFunction<Value>(_ ticket: Ticket<Value>) throws(PostgresError) -> Value {
      try ticket.decode(rows[ticket.position])
    }
  }
}
