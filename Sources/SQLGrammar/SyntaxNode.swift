/// A node of a parse tree as libpg_query gives it: the field names are those of PostgreSQL's `parsenodes.h`.
package indirect enum SyntaxNode: Hashable, Sendable {
  case fields([Field])
  case list([SyntaxNode])
  case text(String)
  case number(Int)
  case flag(Bool)
  case null

  package struct Field: Hashable, Sendable {
    package let name: String
    package let value: SyntaxNode
  }

  /// The named field; `.null` where it is absent, as libpg_query leaves out zeros and empty values.
  package subscript(name: String) -> SyntaxNode {
    guard case .fields(let fields) = self else { return .null }
    return fields.first { $0.name == name }?.value ?? .null
  }

  /// The node's own kind and body: libpg_query wraps each node in an object with one field, its kind.
  package var tagged: (kind: String, body: SyntaxNode)? {
    guard case .fields(let fields) = self, fields.count == 1 else { return nil }
    return (fields[0].name, fields[0].value)
  }

  package var elements: [SyntaxNode] {
    if case .list(let elements) = self { elements } else { [] }
  }

  package var string: String? {
    switch self {
    case .text(let text): text
    case .fields: self["String"]["sval"].string
    default: nil
    }
  }

  package var int: Int? {
    if case .number(let number) = self { number } else { nil }
  }

  package var bool: Bool {
    if case .flag(let flag) = self { flag } else { false }
  }

  package var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The parts of a dotted name.
  package var names: [String] { elements.compactMap(\.string) }
}
