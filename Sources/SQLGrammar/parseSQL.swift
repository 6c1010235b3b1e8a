import CPgQuery

/// SQL that PostgreSQL's grammar does not accept.
package struct SyntaxError: Error, Hashable, Sendable {
  /// PostgreSQL's own words: `syntax error at or near "…"`.
  package let message: String
  /// Where it went wrong, in UTF-8 bytes from the start of the text.
  package let offset: Int
}

/// One statement of a script.
package struct Statement: Hashable, Sendable {
  /// `CreateFunctionStmt`, `IndexStmt`, …
  package let kind: String
  package let body: SyntaxNode
  /// Where the statement stands in the script, in UTF-8 bytes, without the semicolon.
  package let bytes: Range<Int>
}

/// A longer text is refused: the grammar recurses, and its stack is finite.
private let maximumLength = 4 << 20

/// Parses a script by PostgreSQL's own grammar (version 15).
package func parseSQL(_ text: String) throws(SyntaxError) -> [Statement] {
  guard text.utf8.count <= maximumLength else {
    throw SyntaxError(message: "the SQL is longer than 4 MiB", offset: 0)
  }
  let result = pg_query_parse(text)
  defer { pg_query_free_parse_result(result) }
  if let error = result.error {
    throw SyntaxError(
      message: String(cString: error.pointee.message),
      offset: text.byteOffset(ofCharacter: Int(error.pointee.cursorpos) - 1))
  }
  guard let json = result.parse_tree else {
    throw SyntaxError(message: "the grammar gave no tree", offset: 0)
  }
  let tree: SyntaxNode
  do {
    tree = try decodeTree(json)
  } catch {
    throw SyntaxError(message: "the SQL is nested too deeply", offset: 0)
  }
  return tree["stmts"].elements.compactMap { statement($0, in: text) }
}

private func decodeTree(
  _ json: UnsafePointer<CChar>
) throws(SyntaxTreeDecoder.Failure) -> SyntaxNode {
  var length = 0
  while json[length] != 0 { length += 1 }
  let bytes = UnsafeRawPointer(json).assumingMemoryBound(to: UInt8.self)
  var decoder = SyntaxTreeDecoder(UnsafeBufferPointer(start: bytes, count: length))
  return try decoder.decode()
}

private func statement(_ node: SyntaxNode, in text: String) -> Statement? {
  guard let (kind, body) = node["stmt"].tagged else { return nil }
  let utf8 = text.utf8
  var start = node["stmt_location"].int ?? 0
  let end = node["stmt_len"].int.map { start + $0 } ?? utf8.count
  var index = utf8.index(utf8.startIndex, offsetBy: start)
  while start < end, utf8[index] == 10 || utf8[index] == 13 || utf8[index] == 32 || utf8[index] == 9
  {
    start += 1
    index = utf8.index(after: index)
  }
  return Statement(kind: kind, body: body, bytes: start..<end)
}

extension String {
  /// libpg_query counts characters in errors, and bytes everywhere else.
  fileprivate func byteOffset(ofCharacter count: Int) -> Int {
    let scalars = unicodeScalars
    let index = scalars.index(
      scalars.startIndex, offsetBy: max(count, 0), limitedBy: scalars.endIndex)
    return utf8.distance(from: startIndex, to: index ?? endIndex)
  }
}
