/// Reads an entity such as `&lt;` or `&#8211;`; of the named ones, those that schema documents use.
func readEntity(
  _ stretch: Range<Int>, in bytes: [UInt8]
) -> (text: String, end: Int)? {
  guard let start = stretch.first, bytes[start] == UInt8(ascii: "&"),
    let semicolon = stretch.prefix(11).first(where: { bytes[$0] == UInt8(ascii: ";") })
  else { return nil }
  let name = String(decoding: bytes[start + 1..<semicolon], as: UTF8.self)
  guard let text = namedEntities[name] ?? numericEntity(name) else { return nil }
  return (text, semicolon + 1)
}

private let namedEntities = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  "ndash": "\u{2013}", "mdash": "\u{2014}", "hellip": "\u{2026}", "minus": "\u{2212}",
  "le": "\u{2264}", "ge": "\u{2265}", "ne": "\u{2260}", "times": "\u{D7}", "vert": "|",
]

private func numericEntity(_ name: String) -> String? {
  guard name.first == "#" else { return nil }
  var digits = name.dropFirst()
  var radix = 10
  if let mark = digits.first, mark == "x" || mark == "X" {
    digits = digits.dropFirst()
    radix = 16
  }
  guard digits.first?.isHexDigit == true, let value = UInt32(digits, radix: radix) else {
    return nil
  }
  let scalar = value == 0 ? nil : UnicodeScalar(value)
  return String(scalar ?? "\u{FFFD}")
}
