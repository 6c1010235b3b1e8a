extension Function {
  /// The arguments without their defaults, by which callers and `CREATE OR REPLACE` know them.
  package var bareArguments: [String] { argumentParts.map(\.bare) }

  /// How many of the arguments have a default; always the last ones.
  package var defaultCount: Int { argumentParts.count { $0.hasDefault } }

  private var argumentParts: [(bare: String, hasDefault: Bool)] {
    splitArguments(arguments).map { part in
      guard let mark = part.firstRange(of: " DEFAULT ") else { return (part, false) }
      return (String(part[..<mark.lowerBound]), true)
    }
  }
}

/// Cuts at each comma outside parentheses, brackets and quotes.
private func splitArguments(_ text: String) -> [String] {
  var parts = [""]
  var depth = 0
  var quote: Character?
  for character in text {
    if let open = quote {
      if character == open { quote = nil }
    } else if character == "'" || character == "\"" {
      quote = character
    } else if "([".contains(character) {
      depth += 1
    } else if ")]".contains(character) {
      depth -= 1
    } else if character == ",", depth == 0 {
      parts.append("")
      continue
    }
    parts[parts.count - 1].append(character)
  }
  return text.isEmpty ? [] : parts.map(\.trimmingSpaces)
}
