/// Compares two queries without a server: the same words mean the same, and other words may do so too.
package func compareQueries(_ left: String, _ right: String) -> Sameness {
  if left == right { return .same }
  let words = significantWords(left)
  return !words.isEmpty && words == significantWords(right) ? .same : .unknown
}

/// The tokens without the difference that case makes outside quotes.
private func significantWords(_ query: String) -> [String] {
  var words = scanTokens(query).map { token in
    ["'", "\"", "$"].contains(token.text.first) || token.text.contains("'")
      ? String(token.text) : token.text.lowercased()
  }
  if words.last == ";" { words.removeLast() }
  return words
}
