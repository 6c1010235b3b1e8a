/// A stretch of a script; the pieces of a script cover it from the first byte to the last.
package struct ScriptPiece: Hashable, Sendable {
  package let kind: Kind
  /// Offsets of bytes.
  package let range: Range<Int>

  package enum Kind: Hashable, Sendable {
    /// Blanks, comments and a byte order mark.
    case blank
    case statement(StatementPart)
    /// A command of psql's own, such as `\connect`.
    case command(ScriptCommand)
    /// What follows the semicolon of `COPY … FROM stdin`: the rest of its line, and the rows up to `\.`.
    case copyData
    /// The comment by which a migration tool tells the way forth from the way back.
    case section(MigrationSection)
  }
}

/// A statement, or the part of one up to a command that stands within it.
package struct StatementPart: Hashable, Sendable {
  /// Nothing more belongs to the statement.
  package let isComplete: Bool
  /// The first words outside parentheses, in lower case.
  package let words: [String]
  /// What psql replaces before it sends the statement, in order.
  package let replacements: [Replacement]
}

/// What psql sends something else for.
package struct Replacement: Hashable, Sendable {
  package let kind: Kind
  package let range: Range<Int>

  package enum Kind: Hashable, Sendable {
    case variable(name: String, quoting: Quoting)
    /// The backslash of `\;` and `\:`, which is left out.
    case backslash
  }

  /// How the value of a variable is written.
  package enum Quoting: Hashable, Sendable {
    /// `:name`
    case none
    /// `:'name'`
    case literal
    /// `:"name"`
    case identifier
    /// `:{?name}`, which is TRUE or FALSE
    case existence
  }
}

/// A command that begins with a backslash.
package struct ScriptCommand: Hashable, Sendable {
  /// Without the backslash.
  package let name: String
  /// Where its arguments stand, with the blanks around them.
  package let arguments: Range<Int>
}
