/// Every word of a piece of SQL that may be the name of a column: case folded outside quotes, quotes taken off
/// inside. Keywords are among them.
package func namedWords(_ text: String) -> Set<String> {
  var words: Set<String> = []
  for token in scanTokens(text) {
    guard let first = token.text.first else { continue }
    if first == "\"" {
      words.insert(String(token.text.dropFirst().dropLast()).replacing("\"\"", with: "\""))
    } else if first.isLetter || first == "_" {
      words.insert(token.text.lowercased())
    }
  }
  return words
}
