/// A rule as it reads in a cell, so that reading it gives the same rule.
func canonicalRule(_ rule: FieldRule) -> String {
  switch rule {
  case .unique: "unique"
  case .condition(let sql): code(opensSomething(sql) ? "check (\(sql))" : sql)
  case .subset(let values): "subset of " + list(values)
  case .values(let values):
    values.count > 1 && values.allSatisfy(isPlain) ? list(values) : "one of: " + list(values)
  case .bounds(let bounds): canonicalBounds(bounds)
  }
}

/// Whether a condition begins with the name of a field that would be read as a word of the language.
private func opensSomething(_ sql: String) -> Bool {
  openings.contains(sql.prefix(while: \.isLetter).lowercased())
}

private func canonicalBounds(_ bounds: [FieldRule.Bound]) -> String {
  if bounds.map(\.comparison) == [">=", "<="] {
    let mark = bounds.contains { $0.number.hasPrefix("-") } ? " to " : "–"
    return bounds[0].number + mark + bounds[1].number
  }
  return bounds.map { "\($0.comparison) \($0.number)" }.joined(separator: " and ")
}

private func list(_ values: [String]) -> String {
  let arePlain = values.allSatisfy(isPlain)
  return values.map { arePlain ? $0 : code(quoted($0)) }.joined(separator: ", ")
}

/// Whether a value can stand bare between commas.
private func isPlain(_ value: String) -> Bool {
  let words = value.split(separator: " ", omittingEmptySubsequences: false)
  return !words.contains("") && words.count <= 4
    && !["or", "and"].contains(words[0].lowercased()) && !words.contains("or")
    && value.allSatisfy { $0.isLetter || $0.isNumber || "_-+. ".contains($0) }
    && words.allSatisfy { !$0.hasPrefix("_") && !$0.hasSuffix("_") }
    && !openings.contains(words[0].lowercased())
}

/// Words that say something of their own, or open what does.
private let openings: Set<String> = [
  "unique", "check", "enum", "values", "one", "allowed", "subset", "required", "optional", "null",
  "nullable", "mandatory", "pk", "fk", "references", "default", "generated", "computed", "identity",
  "autoincrement", "formerly", "range", "possible", "valid",
]

private func quoted(_ value: String) -> String {
  "'" + value.replacing("'", with: "''") + "'"
}

/// Text as code in a cell: with more backticks where it holds some, and pipes escaped.
func code(_ text: String) -> String {
  var longest = 0
  var run = 0
  for character in text {
    run = character == "`" ? run + 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "`", count: longest + 1)
  let losesSpaces = text.hasPrefix(" ") && text.hasSuffix(" ")
  let padding = text.hasPrefix("`") || text.hasSuffix("`") || losesSpaces ? " " : ""
  return fence + padding + text.replacing("|", with: "\\|") + padding + fence
}
