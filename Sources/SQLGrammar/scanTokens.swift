import CPgQuery

/// A word, a literal, a number or a mark of a piece of SQL; comments are none.
package struct Token: Hashable, Sendable {
  /// As it is written, quotes and case kept.
  package let text: Substring
  /// In UTF-8 bytes from the start of the SQL.
  package let bytes: Range<Int>

  /// Whether the token is the keyword, in any case and without quotes.
  package func isWord(_ keyword: String) -> Bool {
    text.utf8.count == keyword.utf8.count && text.lowercased() == keyword
  }
}

/// Cuts SQL into tokens as PostgreSQL's own scanner does; empty where it cannot, as in an open string.
package func scanTokens(_ text: String) -> [Token] {
  let result = pg_query_scan(text)
  defer { pg_query_free_scan_result(result) }
  guard result.error == nil, let data = result.pbuf.data else { return [] }
  let bytes = UnsafeRawBufferPointer(start: data, count: result.pbuf.len)
  var message = WireReader(bytes: bytes)
  var tokens: [Token] = []
  let utf8 = text.utf8
  var last = (offset: 0, index: utf8.startIndex)
  while let field = message.next() {
    guard case .message(let stretch) = field.value, field.number == 2 else { continue }
    let token = ScanToken(UnsafeRawBufferPointer(rebasing: bytes[stretch]))
    guard !token.isComment, token.start >= last.offset, token.end <= utf8.count else { continue }
    let start = utf8.index(last.index, offsetBy: token.start - last.offset)
    let end = utf8.index(start, offsetBy: token.end - token.start)
    tokens.append(Token(text: text[start..<end], bytes: token.start..<token.end))
    last = (token.end, end)
  }
  return tokens
}

/// The fields of libpg_query's `ScanToken`.
private struct ScanToken {
  private(set) var start = 0
  private(set) var end = 0
  private var kind = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    var reader = WireReader(bytes: bytes)
    while let field = reader.next() {
      guard case .number(let number) = field.value else { continue }
      switch field.number {
      case 1: start = number
      case 2: end = number
      case 4: kind = number
      default: break
      }
    }
  }

  /// SQL_COMMENT and C_COMMENT.
  var isComment: Bool { kind == 275 || kind == 276 }
}

/// Reads fields of Protocol Buffers' wire format, as far as libpg_query uses it: numbers and messages.
private struct WireReader {
  let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  enum Value {
    case number(Int)
    case message(Range<Int>)
  }

  mutating func next() -> (number: Int, value: Value)? {
    guard offset < bytes.count, let key = varint() else { return nil }
    guard let value = varint() else { return nil }
    switch key & 7 {
    case 0: return (key >> 3, .number(value))
    case 2 where value <= bytes.count - offset:
      defer { offset += value }
      return (key >> 3, .message(offset..<offset + value))
    default: return nil
    }
  }

  private mutating func varint() -> Int? {
    var result: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard offset < bytes.count else { return nil }
      let byte = bytes[offset]
      offset += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return Int(exactly: result) }
    }
    return nil
  }
}
