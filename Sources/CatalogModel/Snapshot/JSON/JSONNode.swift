/// A JSON document as it was parsed; a number keeps its text.
enum JSONNode {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONNode])
  case object([(key: String, value: JSONNode)])
}

/// Where a text stops to be JSON.
package struct JSONFault: Error, CustomStringConvertible {
  /// From 0, in bytes.
  package let offset: Int

  package var description: String { "no JSON at byte \(offset)" }
}

/// Reads one JSON document from bytes, much faster than Foundation does.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0

  static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
    var result: Result<JSONNode, JSONFault> = .failure(JSONFault(offset: 0))
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer)
      result = Result { () throws(JSONFault) in try parser.document() }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func document() throws(JSONFault) -> JSONNode {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let node = try value()
    skipSpace()
    guard position == bytes.count else { throw fault }
    return node
  }

  private var fault: JSONFault { JSONFault(offset: position) }

  private mutating func value() throws(JSONFault) -> JSONNode {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object() throws(JSONFault) -> JSONNode {
    var members: [(key: String, value: JSONNode)] = []
    try list(until: UInt8(ascii: "}")) { parser throws(JSONFault) in
      parser.skipSpace()
      let key = try parser.string()
      parser.skipSpace()
      try parser.take(UInt8(ascii: ":"))
      members.append((key, try parser.value()))
    }
    return .object(members)
  }

  private mutating func array() throws(JSONFault) -> JSONNode {
    var elements: [JSONNode] = []
    try list(until: UInt8(ascii: "]")) { parser throws(JSONFault) in
      elements.append(try parser.value())
    }
    return .array(elements)
  }

  private mutating func list(
    until end: UInt8, _ element: (inout JSONParser) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    position += 1
    depth += 1
    // What nests deeper is no snapshot, and would overflow the stack.
    guard depth <= 128 else { throw fault }
    skipSpace()
    if peek != end {
      try element(&self)
      skipSpace()
      while peek == UInt8(ascii: ",") {
        position += 1
        try element(&self)
        skipSpace()
      }
    }
    try take(end)
    depth -= 1
  }

  private mutating func string() throws(JSONFault) -> String {
    try take(UInt8(ascii: "\""))
    let start = position
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if peek == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
    return try stringWithEscapes(after: Array(bytes[start..<position]))
  }

  private mutating func stringWithEscapes(after start: [UInt8]) throws(JSONFault) -> String {
    var text = start
    while let byte = peek, byte >= 0x20 {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
      default: text.append(byte)
      }
    }
    throw fault
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let byte = peek
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw fault
    }
  }

  private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    try take(UInt8(ascii: "\\"))
    try take(UInt8(ascii: "u"))
    let second = try fourDigits()
    let isPair = (0xD800..<0xDC00).contains(first) && (0xDC00..<0xE000).contains(second)
    let code = 0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF)
    guard isPair, let scalar = Unicode.Scalar(code) else { throw fault }
    return scalar
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt32 {
    guard position + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw fault }
    position += 4
    return code
  }

  private mutating func number() throws(JSONFault) -> JSONNode {
    let start = position
    while let byte = peek, "+-.0123456789eE".utf8.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard Double(text) != nil else { throw fault }
    return .number(text)
  }

  private mutating func word(_ word: StaticString, _ node: JSONNode) throws(JSONFault) -> JSONNode {
    let end = position + word.utf8CodeUnitCount
    let isWord = word.withUTF8Buffer {
      end <= bytes.count && bytes[position..<end].elementsEqual($0)
    }
    guard isWord else { throw fault }
    position = end
    return node
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) throws(JSONFault) {
    guard peek == byte else { throw fault }
    position += 1
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }
}
