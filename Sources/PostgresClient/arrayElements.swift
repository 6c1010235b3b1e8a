/// The elements of an array as the server prints it: `{one,"two, three"}`; `nil` for one that is nested,
/// holds a null, or is no array.
package func arrayElements(_ text: String) -> [String]? {
  guard text.utf8.first == UInt8(ascii: "{"), text.utf8.last == UInt8(ascii: "}"), text != "{"
  else { return nil }
  var rest = text.utf8.dropFirst().dropLast()
  if rest.isEmpty { return [] }
  var elements: [String] = []
  while true {
    guard let element = takeElement(from: &rest) else { return nil }
    elements.append(element)
    guard let separator = rest.popFirst() else { return elements }
    guard separator == UInt8(ascii: ",") else { return nil }
  }
}

private func takeElement(from rest: inout Substring.UTF8View) -> String? {
  guard rest.first == UInt8(ascii: "\"") else { return takeBareElement(from: &rest) }
  rest.removeFirst()
  var element: [UInt8] = []
  while let byte = rest.popFirst() {
    switch byte {
    case UInt8(ascii: "\""):
      return String(decoding: element, as: UTF8.self)
    case UInt8(ascii: "\\"):
      guard let escaped = rest.popFirst() else { return nil }
      element.append(escaped)
    default:
      element.append(byte)
    }
  }
  return nil
}

private func isMark(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "\\"): true
  default: false
  }
}

private func takeBareElement(from rest: inout Substring.UTF8View) -> String? {
  let element = rest.prefix { $0 != UInt8(ascii: ",") }
  rest = rest[element.endIndex...]
  let isPlain = !element.isEmpty && !element.contains(where: isMark)
  guard isPlain, let text = String(element), text != "NULL" else { return nil }
  return text
}
