import SQLGrammar

/// Whether a block defines something, as far as can be seen: one that does not parse is known by the words
/// that its lines begin with.
func definesSchema(_ text: String) -> Bool {
  if let statements = try? parseSQL(text) {
    return statements.contains { !isNoSchema($0.kind, $0.body) }
  }
  return text.lowercased().split(whereSeparator: \.isNewline).contains { line in
    let line = line.drop(while: \.isWhitespace)
    return definingWords.contains { line.hasPrefix($0) }
  }
}

private let definingWords = [
  "create ", "alter ", "comment on ", "grant ", "revoke ", "drop ", "copy ", "\\",
]
