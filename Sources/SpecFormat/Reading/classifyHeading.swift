import SQLText

/// What a heading opens.
enum HeadingKind {
  case module(String)
  case section(number: Int, title: String)
  case group(String)
  case function(String)
  case table(QualifiedName)
  case prose
}

func classifyHeading(_ heading: SpecText) -> HeadingKind {
  let title = heading.text
  if let match = title.firstMatch(of: /^(.*?)\s*\(Sections?\s+\d+.*\)$/.ignoresCase()) {
    return .module(String(match.1))
  }
  if let match = title.firstMatch(of: /^Section\s+(\d+)\s*[:.–—-]\s*(.+)$/.ignoresCase()),
    let number = Int(match.1)
  {
    return .section(number: number, title: String(match.2))
  }
  if let match = title.firstMatch(of: /^Field group\s*:\s*(.+)$/.ignoresCase()) {
    return .group(String(match.1))
  }
  let codes = heading.codes.map(\.value)
  guard codes.count == 1, let code = codes.first else { return .prose }
  let words = title.lowercased()
  if words.hasPrefix("function ") || words.hasPrefix("trigger function ") {
    return .function(code)
  }
  if words == code.lowercased() || words.hasPrefix("table "), isName(code) {
    return .table(QualifiedName(parsing: code))
  }
  return .prose
}

/// Whether the text can name a table: no spaces, and no more than a schema before it.
private func isName(_ text: String) -> Bool {
  text.contains("\"")
    || text.wholeMatch(of: /[\p{L}_][\p{L}\p{N}_$]*(\.[\p{L}_][\p{L}\p{N}_$]*)?/) != nil
}
