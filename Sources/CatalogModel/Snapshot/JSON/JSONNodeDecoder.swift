/// Reads a value from JSON, as `JSONDecoder` does, of what a snapshot holds.
package func decodeJSON<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
  try Value(from: JSONNodeDecoder(node: try JSONParser.parse(bytes)))
}

struct JSONNodeDecoder: Decoder {
  let node: JSONNode

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = node else { throw mismatch("an object") }
    return KeyedDecodingContainer(JSONMembers(members: members))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = node else { throw mismatch("a list") }
    return JSONElements(elements: elements)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { JSONValueContainer(node: node) }

  private func mismatch(_ wanted: String) -> DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "it is not \(wanted)"))
  }
}

extension JSONNode {
  var isNull: Bool { if case .null = self { true } else { false } }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // The lists and texts of a snapshot are many, and need no container.
    if type == String.self, let value = try text() as? Value { return value }
    return try Value(from: JSONNodeDecoder(node: self))
  }

  func text() throws -> String {
    guard case .string(let text) = self else { throw fault("it is not a text") }
    return text
  }

  func bool() throws -> Bool {
    guard case .bool(let value) = self else { throw fault("it is neither true nor false") }
    return value
  }

  func number<Number: LosslessStringConvertible>(_ type: Number.Type) throws -> Number {
    guard case .number(let text) = self, let value = Number(text) else {
      throw fault("it is not a number of the kind \(type)")
    }
    return value
  }

  private func fault(_ reason: String) -> DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: reason))
  }
}
