/// The text within `WHEN (…)` of a definition that `pg_get_triggerdef` printed: the server prints the
/// condition of a trigger in no other way. `nil` where there is none.
func triggerCondition(_ definition: String) -> String? {
  let text = Array(definition.utf8)
  let opening = Array(" WHEN (".utf8)
  var index = 0
  while index < text.count {
    if isQuote(text[index]) {
      index = indexAfterQuoted(text, from: index)
    } else if text[index...].starts(with: opening) {
      let start = index + opening.count
      return closingParenthesis(text, from: start).map {
        String(decoding: text[start..<$0], as: UTF8.self)
      }
    } else {
      index += 1
    }
  }
  return nil
}

/// The arguments in `pg_trigger.tgargs`, printed in hexadecimal: each ends with a zero byte.
func triggerArguments(_ hexadecimal: String) -> [String] {
  var arguments: [String] = []
  var bytes: [UInt8] = []
  var rest = hexadecimal[...]
  while let byte = UInt8(rest.prefix(2), radix: 16) {
    rest = rest.dropFirst(2)
    if byte == 0 {
      arguments.append(String(decoding: bytes, as: UTF8.self))
      bytes = []
    } else {
      bytes.append(byte)
    }
  }
  return arguments
}

private func isQuote(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
}

// A doubled quote within reads as two quoted texts in a row; a backslash escapes nothing.
private func indexAfterQuoted(_ text: [UInt8], from start: Int) -> Int {
  (text[(start + 1)...].firstIndex(of: text[start]) ?? text.count - 1) + 1
}

private func closingParenthesis(_ text: [UInt8], from start: Int) -> Int? {
  var depth = 1
  var index = start
  while index < text.count {
    switch text[index] {
    case UInt8(ascii: "("): depth += 1
    case UInt8(ascii: ")"): depth -= 1
    case let byte where isQuote(byte):
      index = indexAfterQuoted(text, from: index)
      continue
    default: break
    }
    if depth == 0 { return index }
    index += 1
  }
  return nil
}
