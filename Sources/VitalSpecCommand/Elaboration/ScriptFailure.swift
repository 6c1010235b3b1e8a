import PostgresClient
import SQLScript
import SQLText

extension Elaboration {
  /// What the server says of a statement, with its place in the file.
  func failure(
    _ error: PostgresError, of statement: ScriptStatement, in script: Script
  ) -> InputError {
    var message = String(describing: error)
    if let advice = advice(on: error, of: statement) { message += "\nhelp: \(advice)" }
    let offset = error.position.map(statement.offset(ofCharacter:)) ?? statement.start
    return failure(message, of: statement, in: script, at: offset)
  }

  /// A message with its place, the statement's own name and the files around.
  func failure(
    _ message: String, of statement: ScriptStatement, in script: Script, at offset: Int
  ) -> InputError {
    var lines = [message, "statement: \(statement.head)"]
    if offset != statement.start { lines[1] += " (\(script.file.place(statement.start)))" }
    lines += open.compactMap(\.place).reversed().map { "included at \($0)" }
    return script.error(lines.joined(separator: "\n"), at: offset)
  }

  private func advice(on error: PostgresError, of statement: ScriptStatement) -> String? {
    if let name = missingExtension(error) {
      return installing(name, major: connection.serverVersion / 10_000)
    }
    guard error.sqlstate == "42601", let name = statement.unsetVariables.first else { return nil }
    return "the variable '\(name)' has no value: write '\\set \(name) …' at the top of the file"
  }

  /// What to do about a statement that is never sent; `nil` for all others.
  func refusal(of words: [String]) -> String? {
    guard words.count > 1 else { return nil }
    switch (words[0], words[1]) {
    case ("create", "database"), ("drop", "database"):
      return
        "a source is one database, and is read into an empty one: take this out, or leave out --create where pg_dump wrote it"
    case ("create", "tablespace"), ("drop", "tablespace"), ("alter", "tablespace"),
      ("alter", "system"):
      return "this is about the whole server, not about a schema: take it out"
    default: return nil
    }
  }
}

extension ScriptStatement {
  /// Its first line, up to what may be a secret.
  var head: String {
    let trimmed = sql.text.drop { $0.isWhitespace }
    let line = trimmed.prefix { !$0.isNewline && $0 != "'" && $0 != "$" && $0 != ";" }
    let head = line.prefix(80)
    let isWhole = head.endIndex == trimmed.endIndex || trimmed[head.endIndex...] == ";"
    return isWhole ? String(head) : head + "…"
  }
}
