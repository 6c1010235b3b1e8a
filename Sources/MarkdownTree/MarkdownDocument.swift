/// A document as far as it could be read, and what could not.
package struct MarkdownDocument: Hashable, Sendable {
  package let root: MarkdownNode
  /// In order of place.
  package let problems: [MarkdownProblem]
}

/// Something that Markdown lets pass and that would cost a reader text.
package struct MarkdownProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The block at the place has children, and they are not in the tree.
    case nestingTooDeep(limit: Int)
    /// The table at the place, given by its header, is in the tree as a paragraph.
    case tooManyColumns(found: Int, limit: Int)
    /// Short rows would make more empty cells than the limit; the table that begins with the
    /// delimiter row at the place is in the tree as a paragraph.
    case tooManyMissingCells(limit: Int)
    /// The cell at the place stands beyond the last column; no Markdown tool shows it.
    case surplusCell(expected: Int, found: Int)
    /// A header and a delimiter row that do not fit, so that the table is a paragraph; without a
    /// header, `headerCells` is 0.
    case brokenTable(headerCells: Int, delimiterCells: Int)
    /// A code block's text has U+001A in its place.
    case nulByte
    /// cmark gave no tree at all.
    case parserUnavailable
  }

  package let kind: Kind
  package let bytes: Range<Int>

  init(_ kind: Kind, _ bytes: Range<Int>) {
    self.kind = kind
    self.bytes = bytes
  }
}

/// The bounds that keep a small file from becoming a huge tree.
enum MarkdownLimits {
  static let depth = 64
  static let columns = 256
  static let missingCells = 500_000
}
