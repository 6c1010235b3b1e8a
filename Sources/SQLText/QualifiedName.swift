/// A name with the schema that holds it.
package struct QualifiedName: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let schema: Identifier
  package let name: Identifier

  package init(schema: Identifier = "public", _ name: Identifier) {
    self.schema = schema
    self.name = name
  }

  /// Reads `schema.name`, or a bare name as one in `public`; quotes are taken off, and doubled ones inside
  /// a quoted name are one.
  package init(parsing text: String) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "\"") }) else {
      self.init(Identifier(text))
      return
    }
    var parts: [String] = [""]
    var isQuoted = false
    var afterQuote = false
    for character in text {
      if character == "\"" {
        if afterQuote, !isQuoted { parts[parts.count - 1].append(character) }
        isQuoted.toggle()
        afterQuote = !isQuoted
        continue
      }
      afterQuote = false
      if character == ".", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    let name = Identifier(parts.removeLast())
    self.init(schema: parts.last.map { Identifier($0) } ?? "public", name)
  }

  package var description: String { "\(schema.name).\(name.name)" }

  /// By the name alone: most names have the same schema.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }

  /// The name as reports print it: without the schema where that is `public`.
  package var brief: String { schema == "public" ? name.name : description }

  /// The name as a type's canonical spelling holds it: brief, and a part in quotes only where another reading
  /// would take it apart.
  package var spelling: String {
    schema == "public" ? name.spelling : "\(schema.spelling).\(name.spelling)"
  }

  package static func < (left: QualifiedName, right: QualifiedName) -> Bool {
    (left.schema, left.name) < (right.schema, right.name)
  }
}

extension QualifiedName: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(parsing: try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode("\(schema.quoted).\(name.quoted)")
  }
}

extension Identifier {
  fileprivate var spelling: String {
    let marks = Array(".,()[]\" \t\n\r\u{b}\u{c}".utf8)
    return name.utf8.contains(where: marks.contains)
      ? "\"" + name.doubling("\"") + "\"" : name
  }
}
