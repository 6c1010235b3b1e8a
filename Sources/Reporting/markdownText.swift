/// Text that Markdown shows as it is, also inside a table.
func escaped(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "\n", "\r", "\r\n": result += " "
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "&": result += "&amp;"
    case "\\", "`", "*", "_", "[", "]", "|", "#", "~": result += "\\\(character)"
    default: result.append(character)
    }
  }
  return result
}

/// A code span that holds any text, also inside a table; empty text is shown as nothing.
func code(_ text: String) -> String {
  guard !text.isEmpty else { return "" }
  let oneLine = text.split(whereSeparator: \.isNewline).joined(separator: " ")
  guard !oneLine.contains("`") else {
    return "<code>\(escaped(oneLine))</code>"
  }
  return "`\(oneLine.replacing("|", with: "\\|"))`"
}
