/// Text that Markdown shows as it is, also inside a table.
func escaped(_ text: String) -> String {
  var result = ""
  // By scalars: a sign with a combining mark behind it is still that sign to whoever reads it.
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": result += " "
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "&": result += "&amp;"
    case "\\", "`", "*", "_", "[", "]", "|", "#", "~":
      result.unicodeScalars.append("\\")
      result.unicodeScalars.append(scalar)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A code span that holds any text, also inside a table; empty text is shown as nothing.
func code(_ text: String) -> String {
  guard !text.isEmpty else { return "" }
  let oneLine = text.split(whereSeparator: \.isNewline).joined(separator: " ")
  guard !oneLine.unicodeScalars.contains("`") else {
    return "<code>\(escaped(oneLine))</code>"
  }
  let piped = oneLine.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
  return "`\(piped.map { String($0) }.joined(separator: "\\|"))`"
}

/// Text for a block of HTML, where Markdown's own escapes are shown and not read.
func escapedHTML(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": result += " "
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "&": result += "&amp;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
