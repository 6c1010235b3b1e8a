/// What the server, or the way to it, answered instead of a result.
package struct PostgresError: Error, Hashable, Sendable {
  /// The five characters of PostgreSQL's error code; `nil` where the message is the client's own.
  package var sqlstate: String?
  package var message: String
  package var detail: String?
  package var hint: String?
  package var context: String?
  /// Where in the SQL that was sent, counted in characters from 1.
  package var position: Int?

  package init(
    sqlstate: String? = nil, message: String, detail: String? = nil, hint: String? = nil,
    context: String? = nil, position: Int? = nil
  ) {
    self.sqlstate = sqlstate
    self.message = message
    self.detail = detail
    self.hint = hint
    self.context = context
    self.position = position
  }
}

extension PostgresError: CustomStringConvertible {
  /// Every part on a line of its own; never holds the password of a connection.
  package var description: String {
    var lines = [sqlstate.map { "\(message) (\($0))" } ?? message]
    if let detail { lines.append("detail: \(detail)") }
    if let hint { lines.append("hint: \(hint)") }
    if let context { lines.append("context: \(context)") }
    return lines.joined(separator: "\n")
  }
}
