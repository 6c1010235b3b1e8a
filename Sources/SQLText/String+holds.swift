extension String {
  /// Whether a text stands in this one, byte for byte; much faster than `contains`, which looks at characters.
  package func holds(_ part: String) -> Bool {
    let text = utf8Span.span
    let wanted = part.utf8Span.span
    guard wanted.count > 0 else { return true }
    guard wanted.count <= text.count else { return false }
    for start in 0...text.count - wanted.count where text[start] == wanted[0] {
      if wanted.indices.allSatisfy({ text[start + $0] == wanted[$0] }) { return true }
    }
    return false
  }
}
