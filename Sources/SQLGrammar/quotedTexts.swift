/// The contents of the string literals in a piece of SQL.
package func quotedTexts(_ text: String) -> [String] {
  scanTokens(text).compactMap { token in
    guard token.text.hasPrefix("'"), token.text.hasSuffix("'"), token.text.count >= 2 else {
      return nil
    }
    return String(token.text.dropFirst().dropLast()).replacing("''", with: "'")
  }
}
