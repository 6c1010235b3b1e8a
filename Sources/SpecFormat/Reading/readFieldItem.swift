import Diagnostics
import SQLText

/// Reads a list item that describes fields: `` `name` (text, NOT NULL, default: 'a') - CHECK: a, b ``, or
/// names alone, `name, other_name`. `nil` where the item describes none.
func readFieldItem(_ item: SpecText) -> [SpecField]? {
  let text = item.joined
  let open = text.firstIndex(of: "(")
  let tail = firstSeparator(in: text)
  let nameEnd = [open, tail].compactMap(\.self).min() ?? text.endIndex
  let names = item.slice(text.startIndex..<nameEnd).split(separator: ",")
  guard !names.isEmpty, names.allSatisfy({ isFieldName($0.text) }) else { return nil }
  guard names.count == 1, let name = names.first else {
    return nameEnd == text.endIndex ? names.map { SpecField(named: $0) } : nil
  }
  var field = SpecField(named: name)
  var rest = nameEnd
  if let open, open == nameEnd, let close = closingParenthesis(in: text, from: open) {
    let inside = item.slice(text.index(after: open)..<close)
    for attribute in splitAttributes(inside) { field.take(attribute) }
    rest = text.index(after: close)
  }
  for segment in item.slice(rest..<text.endIndex).segments() { field.take(remark: segment) }
  return [field]
}

private func isFieldName(_ text: String) -> Bool {
  guard let first = text.first, first.isLetter || first == "_" else { return false }
  return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    && text.lowercased() == text
}

/// Where a dash or colon ends the name of a field that has no parentheses.
private func firstSeparator(in text: String) -> String.Index? {
  let marks = [" - ", " — ", " – ", ": "]
  return marks.compactMap { text.firstRange(of: $0)?.lowerBound }.min()
}

private func closingParenthesis(in text: String, from open: String.Index) -> String.Index? {
  var depth = 0
  for index in text[open...].indices {
    if text[index] == "(" { depth += 1 }
    if text[index] == ")" { depth -= 1 }
    if depth == 0 { return index }
  }
  return nil
}

/// Splits at commas outside parentheses; a list of values takes all that follows it.
private func splitAttributes(_ inside: SpecText) -> [SpecText] {
  let text = inside.joined
  var parts: [SpecText] = []
  var start = text.startIndex
  var depth = 0
  for index in text.indices {
    switch text[index] {
    case "(": depth += 1
    case ")": depth -= 1
    case "," where depth == 0 && !opensList(text[start..<index]):
      parts.append(inside.slice(start..<index))
      start = text.index(after: index)
    default: break
    }
  }
  return parts + [inside.slice(start..<text.endIndex)]
}

private func opensList(_ text: Substring) -> Bool {
  var scanner = TextScanner(text)
  return scanner.takeWord("enum") || scanner.takeWord("check") || scanner.takeWord("values")
    || scanner.takeWord("one")
}

extension SpecField {
  /// A field of which nothing but the name is known.
  fileprivate init(named text: SpecText) {
    self.init(name: Placed(Identifier(text.text), at: text.range))
  }

  /// What stands in parentheses behind the name.
  fileprivate mutating func take(_ attribute: SpecText) {
    let word = attribute.text.lowercased()
    if readYesNo(word) != nil, word.contains("null") || word == "required" || word == "optional" {
      required = attribute
      return
    }
    if take(keyed: attribute) { return }
    if word == "unique" {
      rules = attribute
    } else if type == nil {
      type = attribute
    } else {
      description = attribute
    }
  }

  /// What follows the parentheses, between dashes.
  fileprivate mutating func take(remark: SpecText) {
    if !take(keyed: remark) { description = remark }
  }

  /// `default: x`, `CHECK: x`, `enum: a, b`, `references t(c)`.
  private mutating func take(keyed text: SpecText) -> Bool {
    if let value = text.dropping(word: "default") {
      self.default = value
    } else if let value = text.dropping(word: "check") ?? text.dropping(word: "enum") {
      rules = value
    } else if let value = text.dropping(word: "references") ?? text.dropping(word: "fk") {
      references = value
    } else {
      return false
    }
    return true
  }
}
