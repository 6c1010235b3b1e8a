/// SQL text that is safe to send: a literal in the source may hold names, values and other SQL, and
/// each is quoted for what it is. A bare `String` does not interpolate.
package struct SQL: Hashable, Sendable {
  package private(set) var text: String

  /// Takes text that is SQL already: from a grammar that accepted it, or from the server.
  package init(verbatim text: String) {
    self.text = text
  }
}

extension SQL: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self.text = value
  }

  package init(stringInterpolation: StringInterpolation) {
    self.text = stringInterpolation.text
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    package mutating func appendInterpolation(_ sql: SQL) {
      text += sql.text
    }

    package mutating func appendInterpolation(_ name: Identifier) {
      text += name.quoted
    }

    package mutating func appendInterpolation(_ name: QualifiedName) {
      text += "\(name.schema.quoted).\(name.name.quoted)"
    }

    package mutating func appendInterpolation(_ names: [Identifier]) {
      text += names.map(\.quoted).joined(separator: ", ")
    }

    package mutating func appendInterpolation(literal value: String) {
      text += SQL.literal(value).text
    }

    package mutating func appendInterpolation(_ number: Int) {
      text += String(number)
    }
  }
}

extension SQL {
  /// A string constant; one with a backslash is written as `E'…'`, right under every setting.
  package static func literal(_ value: String) -> SQL {
    let quoted = "'" + value.doubling("'") + "'"
    guard value.utf8.contains(UInt8(ascii: "\\")) else { return SQL(verbatim: quoted) }
    return SQL(verbatim: "E" + quoted.doubling("\\"))
  }

  /// A body between dollar quotes whose tag does not occur in it.
  package static func dollarQuoted(_ body: String, tag base: String = "") -> SQL {
    var tag = base
    while body.contains("$\(tag)$") || body.hasSuffix("$\(tag)") { tag += "_" }
    return SQL(verbatim: "$\(tag)$\(body)$\(tag)$")
  }

  /// Runs a body in PL/pgSQL at once.
  package static func block(_ body: SQL, tag: String = "") -> SQL {
    "do \(dollarQuoted("\n\(body.text)\n", tag: tag))"
  }

  package static func + (left: SQL, right: SQL) -> SQL {
    SQL(verbatim: left.text + right.text)
  }

  package static func += (left: inout SQL, right: SQL) {
    left.text += right.text
  }
}

extension Sequence<SQL> {
  package func joined(separator: SQL = ", ") -> SQL {
    SQL(verbatim: map(\.text).joined(separator: separator.text))
  }
}
