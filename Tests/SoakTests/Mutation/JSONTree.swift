import Foundation

/// A snapshot as JSON that can be changed leaf by leaf.
enum JSONTree: Codable, Hashable, Sendable {
  case object([String: JSONTree])
  case list([JSONTree])
  case text(String)
  case number(Int)
  case real(Double)
  case flag(Bool)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let object = try? container.decode([String: JSONTree].self) {
      self = .object(object)
    } else if let list = try? container.decode([JSONTree].self) {
      self = .list(list)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .real(try container.decode(Double.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .object(let object): try container.encode(object)
    case .list(let list): try container.encode(list)
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .real(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    }
  }

  init(encoding value: some Encodable) throws {
    self = try JSONDecoder().decode(JSONTree.self, from: JSONEncoder().encode(value))
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: JSONEncoder().encode(self))
  }
}

extension JSONTree {
  var brief: String {
    let bytes = (try? JSONEncoder().encode(self)) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The way from a tree to one of its parts.
enum JSONStep: Hashable, Sendable {
  case key(String)
  case index(Int)
}

extension JSONTree {
  /// The tree with the part at the end of the way replaced, or taken out.
  func replacing(_ way: ArraySlice<JSONStep>, by part: JSONTree?) -> JSONTree? {
    guard let step = way.first else { return part }
    switch (self, step) {
    case (.object(var object), .key(let key)):
      object[key] = object[key]?.replacing(way.dropFirst(), by: part)
      return .object(object)
    case (.list(var list), .index(let index)):
      let rest = list[index].replacing(way.dropFirst(), by: part)
      list.replaceSubrange(index...index, with: rest.map { [$0] } ?? [])
      return .list(list)
    default: return self
    }
  }

  /// Every part below this one, with the way to it.
  func walk(from way: [JSONStep] = [], _ visit: ([JSONStep], JSONTree) -> Void) {
    visit(way, self)
    switch self {
    case .object(let object):
      for (key, part) in object.sorted(by: { $0.key < $1.key }) {
        part.walk(from: way + [.key(key)], visit)
      }
    case .list(let list):
      for (index, part) in list.enumerated() { part.walk(from: way + [.index(index)], visit) }
    case .text, .number, .real, .flag: break
    }
  }
}

extension [JSONStep] {
  /// The keys alone, `tables.columns.default`: what the part is, and not whose.
  var attribute: String {
    compactMap { if case .key(let key) = $0 { key } else { nil } }.joined(separator: ".")
  }
}
