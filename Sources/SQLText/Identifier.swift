/// A name in PostgreSQL, as the catalog holds it: without quotes, case kept.
package struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  package var description: String { name }

  /// The name as SQL writes it: bare where it can be, else in double quotes.
  package var quoted: String {
    isPlain ? name : "\"" + name.doubling("\"") + "\""
  }

  /// PostgreSQL keeps the first 63 bytes of a longer name.
  package static let maximumLength = 63

  package static func == (left: Identifier, right: Identifier) -> Bool {
    left.name.isWritten(as: right.name)
  }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.name.precedes(right.name)
  }

  package func hash(into hasher: inout Hasher) { name.hashBytes(into: &hasher) }

  private var isPlain: Bool {
    guard let first = name.utf8.first, Self.isLetter(first) else { return false }
    return name.utf8.allSatisfy { Self.isLetter($0) || Self.isDigit($0) }
      && !reservedWords.contains(name)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral value: StaticString) {
    self.init(value.description)
  }
}

extension String {
  /// The text with every `mark` written twice, as SQL quotes it.
  func doubling(_ mark: Unicode.Scalar) -> String {
    guard utf8.contains(UInt8(ascii: mark)) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar == mark { result.unicodeScalars.append(mark) }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
