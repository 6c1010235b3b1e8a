/// Decodes the JSON that libpg_query writes: a subset without exponents, ten times as fast as a general
/// decoder, and safe against deep nesting.
struct SyntaxTreeDecoder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var depth = 0

  private static let maximumDepth = 2000

  enum Failure: Error {
    case malformed(offset: Int)
    case tooDeep
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func decode() throws(Failure) -> SyntaxNode {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else { throw .tooDeep }
    switch try peek() {
    case UInt8(ascii: "{"): return try decodeFields()
    case UInt8(ascii: "["): return try decodeList()
    case UInt8(ascii: "\""): return .text(try decodeString())
    case UInt8(ascii: "t"): return try decodeWord("true", as: .flag(true))
    case UInt8(ascii: "f"): return try decodeWord("false", as: .flag(false))
    case UInt8(ascii: "n"): return try decodeWord("null", as: .null)
    default: return try decodeNumber()
    }
  }

  private mutating func decodeFields() throws(Failure) -> SyntaxNode {
    offset += 1
    var fields: [SyntaxNode.Field] = []
    while try peek() != UInt8(ascii: "}") {
      let name = try decodeString()
      try expect(UInt8(ascii: ":"))
      fields.append(.init(name: name, value: try decode()))
      if try peek() == UInt8(ascii: ",") { offset += 1 }
    }
    offset += 1
    return .fields(fields)
  }

  private mutating func decodeList() throws(Failure) -> SyntaxNode {
    offset += 1
    var elements: [SyntaxNode] = []
    while try peek() != UInt8(ascii: "]") {
      elements.append(try decode())
      if try peek() == UInt8(ascii: ",") { offset += 1 }
    }
    offset += 1
    return .list(elements)
  }

  private mutating func decodeString() throws(Failure) -> String {
    try expect(UInt8(ascii: "\""))
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        offset += 1
        return text
      case UInt8(ascii: "\\"):
        return try decodeEscapedString(from: start)
      default:
        offset += 1
      }
    }
    throw .malformed(offset: offset)
  }

  private mutating func decodeEscapedString(from start: Int) throws(Failure) -> String {
    var text = Array(bytes[start..<offset])
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try decodeEscape(into: &text)
      default: text.append(byte)
      }
    }
    throw .malformed(offset: offset)
  }

  private mutating func decodeEscape(into text: inout [UInt8]) throws(Failure) {
    guard offset < bytes.count else { throw .malformed(offset: offset) }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "r"): text.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "u"):
      let digits = bytes[offset..<min(offset + 4, bytes.count)]
      guard let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { throw .malformed(offset: offset) }
      offset += 4
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    default: text.append(byte)
    }
  }

  private mutating func decodeNumber() throws(Failure) -> SyntaxNode {
    let start = offset
    while offset < bytes.count, isNumberByte(bytes[offset]) { offset += 1 }
    guard let number = Int(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
      throw .malformed(offset: start)
    }
    return .number(number)
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func decodeWord(
    _ word: StaticString, as node: SyntaxNode
  ) throws(Failure) -> SyntaxNode {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count else { throw .malformed(offset: offset) }
    offset = end
    return node
  }

  private mutating func peek() throws(Failure) -> UInt8 {
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
    guard offset < bytes.count else { throw .malformed(offset: offset) }
    return bytes[offset]
  }

  private mutating func expect(_ byte: UInt8) throws(Failure) {
    guard try peek() == byte else { throw .malformed(offset: offset) }
    offset += 1
  }
}
