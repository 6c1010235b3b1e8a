/// The members of an object.
struct JSONMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let members: [(key: String, value: JSONNode)]

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { members.compactMap { Key(stringValue: $0.key) } }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key).isNull }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try at(key) { try $0.bool() } }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try at(key) { try $0.text() }
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try at(key) { try $0.number(type) }
  }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float {
    try at(key) { try $0.number(type) }
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try at(key) { try $0.decode(type) }
  }

  func decodeIfPresent<Value: Decodable>(
    _ type: Value.Type, forKey key: Key
  ) throws -> Value? {
    guard let node = find(key), !node.isNull else { return nil }
    return try at(key, node) { try $0.decode(type) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try JSONNodeDecoder(node: try value(key)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try JSONNodeDecoder(node: try value(key)).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { JSONNodeDecoder(node: .object(members)) }
  func superDecoder(forKey key: Key) throws -> any Decoder { JSONNodeDecoder(node: try value(key)) }

  private func find(_ key: Key) -> JSONNode? {
    let name = key.stringValue
    for member in members where member.key == name { return member.value }
    return nil
  }

  private func value(_ key: Key) throws -> JSONNode {
    guard let node = find(key) else {
      throw DecodingError.keyNotFound(
        key,
        DecodingError.Context(codingPath: [], debugDescription: "'\(key.stringValue)' is missing"))
    }
    return node
  }

  /// Says of what fails where it is.
  private func at<Value>(_ key: Key, _ decode: (JSONNode) throws -> Value) throws -> Value {
    try at(key, try value(key), decode)
  }

  private func at<Value>(
    _ key: Key, _ node: JSONNode, _ decode: (JSONNode) throws -> Value
  ) throws -> Value {
    do {
      return try decode(node)
    } catch let error as DecodingError {
      throw error.within(key)
    }
  }
}

/// The elements of a list, one after the other.
struct JSONElements: UnkeyedDecodingContainer {
  let elements: [JSONNode]
  private(set) var currentIndex = 0

  init(elements: [JSONNode]) { self.elements = elements }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw atEnd }
    if elements[currentIndex].isNull { currentIndex += 1; return true }
    return false
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try next { try $0.bool() } }
  mutating func decode(_ type: String.Type) throws -> String { try next { try $0.text() } }
  mutating func decode(_ type: Int.Type) throws -> Int { try next { try $0.number(type) } }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try next { try $0.number(type) } }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try next { try $0.number(type) } }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try next { try $0.number(type) } }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try next { try $0.number(type) } }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try next { try $0.number(type) } }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try next { try $0.number(type) } }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try next { try $0.number(type) } }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try next { try $0.number(type) } }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try next { try $0.number(type) } }
  mutating func decode(_ type: Double.Type) throws -> Double { try next { try $0.number(type) } }
  mutating func decode(_ type: Float.Type) throws -> Float { try next { try $0.number(type) } }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next { try $0.decode(type) }
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next { try JSONNodeDecoder(node: $0).container(keyedBy: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next { try JSONNodeDecoder(node: $0).unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder { try next { JSONNodeDecoder(node: $0) } }

  private var atEnd: DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "the list is too short"))
  }

  private mutating func next<Value>(_ decode: (JSONNode) throws -> Value) throws -> Value {
    guard !isAtEnd else { throw atEnd }
    defer { currentIndex += 1 }
    do {
      return try decode(elements[currentIndex])
    } catch let error as DecodingError {
      throw error.within(JSONIndex(currentIndex))
    }
  }
}

/// A value by itself.
struct JSONValueContainer: SingleValueDecodingContainer {
  let node: JSONNode

  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { node.isNull }
  func decode(_ type: Bool.Type) throws -> Bool { try node.bool() }
  func decode(_ type: String.Type) throws -> String { try node.text() }
  func decode(_ type: Int.Type) throws -> Int { try node.number(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try node.number(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try node.number(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try node.number(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try node.number(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try node.number(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try node.number(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try node.number(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try node.number(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try node.number(type) }
  func decode(_ type: Double.Type) throws -> Double { try node.number(type) }
  func decode(_ type: Float.Type) throws -> Float { try node.number(type) }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try node.decode(type) }
}

/// The place of an element in its list.
private struct JSONIndex: CodingKey {
  let intValue: Int?
  var stringValue: String { "Index \(intValue ?? 0)" }

  init(_ index: Int) { intValue = index }
  init?(intValue: Int) { self.intValue = intValue }
  init?(stringValue: String) { nil }
}

extension DecodingError {
  /// The error with a step before its path: what fails deep within is told from the outside in.
  fileprivate func within(_ key: some CodingKey) -> DecodingError {
    switch self {
    case .dataCorrupted(let context): .dataCorrupted(context.within(key))
    case .keyNotFound(let missing, let context): .keyNotFound(missing, context.within(key))
    case .typeMismatch(let type, let context): .typeMismatch(type, context.within(key))
    case .valueNotFound(let type, let context): .valueNotFound(type, context.within(key))
    @unknown default: self
    }
  }
}

extension DecodingError.Context {
  fileprivate func within(_ key: some CodingKey) -> DecodingError.Context {
    DecodingError.Context(
      codingPath: [key] + codingPath, debugDescription: debugDescription,
      underlyingError: underlyingError)
  }
}
