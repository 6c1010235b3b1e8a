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

/// Queries that go to the server together, in one round trip; one that several ask for goes once. What comes back is
/// decoded as it comes, while the server works on what follows.
struct QueryBatch {
  private var statements: [SQL] = []
  private var readers: [[Reader]] = []

  private typealias Reader = ([Row]) throws(PostgresError) -> Void

  /// Holds a query's answer from when it has come.
  final class Ticket<Value> {
    private let decode: ([Row]) throws(PostgresError) -> Value
    fileprivate private(set) var answer: Value?

    fileprivate init(_ decode: @escaping ([Row]) throws(PostgresError) -> Value) {
      self.decode = decode
    }

    fileprivate func receive(_ rows: [Row]) throws(PostgresError) { answer = try decode(rows) }
  }

  mutating func add<Value>(_ query: CatalogQuery<Value>) -> Ticket<Value> {
    let position = statements.firstIndex(of: query.sql) ?? statements.endIndex
    if position == statements.endIndex {
      statements.append(query.sql)
      readers.append([])
    }
    let ticket = Ticket(query.decode)
    readers[position].append(ticket.receive)
    return ticket
  }

  func send(to connection: borrowing Connection) throws(PostgresError) -> Answers {
    try connection.queryAll(statements) { position, rows throws(PostgresError) in
      for read in readers[position] { try read(rows) }
    }
    return Answers()
  }

  /// That the batch was sent.
  struct Answers {
    fileprivate init() {}

    func callAsFunction<Value>(_ ticket: Ticket<Value>) throws(PostgresError) -> Value {
      guard let answer = ticket.answer else {
        throw PostgresError(message: "the server left a query of the catalog without an answer")
      }
      return answer
    }
  }
}
