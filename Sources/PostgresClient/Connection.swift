import CPostgres
import Glibc
package import SQLText

/// An open connection to a PostgreSQL server; it ends with the value.
package struct Connection: ~Copyable {
  private let handle: OpaquePointer

  /// Connects with a `postgres://` URI, with `key=value` settings or with the name of a database; libpq's
  /// environment variables fill in what those leave out.
  package init(_ conninfo: String) throws(PostgresError) {
    handle = try openHandle(conninfo)
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
  }

  deinit {
    PQfinish(handle)
  }

  /// The server's version as one number: 150020 is 15.20.
  package var serverVersion: Int { Int(PQserverVersion(handle)) }

  /// The role that has connected.
  package var user: Identifier { Identifier(String(cString: PQuser(handle))) }

  /// Whether the server keeps nothing from the user.
  package var isSuperuser: Bool {
    PQparameterStatus(handle, "is_superuser").map { String(cString: $0) } == "on"
  }

  /// Whether a transaction that a statement began has not ended, failed or not.
  package var isInTransaction: Bool {
    [PQTRANS_INTRANS, PQTRANS_INERROR].contains(PQtransactionStatus(handle))
  }

  /// Sends any number of statements at once; outside a transaction of their own they succeed or fail
  /// together.
  package borrowing func run(_ script: SQL) throws(PostgresError) {
    PQclear(try execute(script))
  }

  /// Sends one statement and gives its rows; of several, those of the last.
  package borrowing func query(_ sql: SQL) throws(PostgresError) -> [Row] {
    ResultRows(try execute(sql)).rows
  }

  /// Starts a script whose results `nextResult` gives one by one.
  borrowing func send(_ script: String) throws(PostgresError) {
    guard !script.utf8.contains(0) else {
      throw PostgresError(message: "the SQL text holds a zero byte")
    }
    guard PQsendQuery(handle, script) == 1 else {
      throw PostgresError(message: trimmed(String(cString: PQerrorMessage(handle))))
    }
  }

  /// The result of the next statement, to be cleared; `nil` after the last.
  borrowing func nextResult() -> OpaquePointer? { PQgetResult(handle) }

  private borrowing func execute(_ sql: SQL) throws(PostgresError) -> OpaquePointer {
    guard !sql.text.utf8.contains(0) else {
      throw PostgresError(message: "the SQL text holds a zero byte")
    }
    guard let result = PQexec(handle, sql.text) else {
      throw PostgresError(message: trimmed(String(cString: PQerrorMessage(handle))))
    }
    let status = PQresultStatus(result)
    switch status {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
      return result
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      PQclear(result)
      throw PostgresError(message: "COPY from or to the client is not supported")
    default:
      defer { PQclear(result) }
      throw serverFailure(in: result)
    }
  }
}

private func openHandle(_ conninfo: String) throws(PostgresError) -> OpaquePointer {
  // A later setting wins, and 'dbname' stands for all that the connection string says.
  let settings = [
    ("connect_timeout", "10"), ("fallback_application_name", "vital-spec"), ("dbname", conninfo),
    ("client_encoding", "UTF8"),
  ]
  let names = settings.map { strdup($0.0) } + [nil]
  let values = settings.map { strdup($0.1) } + [nil]
  defer { (names + values).forEach { free($0) } }
  let handle = PQconnectdbParams(
    names.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, 1)
  guard let handle else { throw PostgresError(message: "out of memory") }
  guard PQstatus(handle) == CONNECTION_OK else {
    let message = String(cString: PQerrorMessage(handle))
    PQfinish(handle)
    throw PostgresError(message: connectionFailure(message, conninfo: conninfo))
  }
  // Not a setting of the connection: poolers refuse those they do not know.
  PQclear(PQexec(handle, "set client_min_messages = warning"))
  return handle
}

func serverFailure(in result: OpaquePointer) -> PostgresError {
  func field(_ code: Int) -> String? {
    PQresultErrorField(result, CInt(code)).map { String(cString: $0) }
  }
  return PostgresError(
    sqlstate: field(VS_DIAG_SQLSTATE),
    message: field(VS_DIAG_MESSAGE)
      ?? trimmed(String(cString: PQresultErrorMessage(result))),
    detail: field(VS_DIAG_DETAIL), hint: field(VS_DIAG_HINT),
    context: field(VS_DIAG_CONTEXT),
    position: field(VS_DIAG_POSITION).flatMap { Int($0) })
}
