package import SQLText

/// A way from one type to another.
package struct Cast: StandaloneObject {
  package static let kind = StandaloneKind.cast

  package var source: ColumnType
  package var target: ColumnType
  package var method: Method
  package var context: Context
  package var comment: String?

  package enum Method: Hashable, Codable, Sendable {
    /// The function with its arguments, as the server prints it.
    case function(String)
    /// Out as text, and in again.
    case text
    case binary
  }

  package enum Context: String, Codable, Sendable {
    case explicit, assignment, implicit
  }

  package init(
    from source: ColumnType, to target: ColumnType, method: Method, context: Context = .explicit,
    comment: String? = nil
  ) {
    self.source = source
    self.target = target
    self.method = method
    self.context = context
    self.comment = comment
  }

  package var name: StandaloneName { .cast(source, target) }

  package mutating func refer(by names: NameMapping) {
    source = names.type(source)
    target = names.type(target)
    if case .function(let signature) = method { method = .function(names.sql(signature)) }
  }

  package var creation: [SQL] {
    let way: SQL =
      switch method {
      case .function(let signature): "with function \(SQL(verbatim: signature))"
      case .text: "with inout"
      case .binary: "without function"
      }
    let suffix: SQL =
      context == .explicit ? "" : " as \(SQL(verbatim: context.rawValue))"
    return ["create cast \(name.sql) \(way)\(suffix)"]
  }

  package func alteration(to new: Cast) -> [SQL]? { nil }
}

/// In a snapshot `text`, `binary`, or the function, which has parentheses.
extension Cast.Method: RawRepresentable {
  package init(rawValue: String) {
    self =
      switch rawValue {
      case "text": .text
      case "binary": .binary
      default: .function(rawValue)
      }
  }

  package var rawValue: String {
    switch self {
    case .function(let signature): signature
    case .text: "text"
    case .binary: "binary"
    }
  }
}
