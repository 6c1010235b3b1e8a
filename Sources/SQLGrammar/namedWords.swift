/// Every word of a piece of SQL that may be the name of a column: case folded outside quotes, quotes taken off
/// inside. Keywords are among them.
package func namedWords(_ text: String) -> Set<String> { namedWords(scanTokens(text)) }

package func namedWords(_ tokens: [Token]) -> Set<String> {
  Set(
    tokens.filter { token in
      token.text.first.map { $0 == "\"" || $0.isLetter || $0 == "_" } ?? false
    }.map(namedWord))
}

/// The name that a token is, where it is one.
package func namedWord(_ token: Token) -> String {
  guard token.text.first == "\"" else { return token.text.lowercased() }
  return String(token.text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
}
