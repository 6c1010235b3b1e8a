/// A document as far as it could be read, and what could not.
package struct MarkdownDocument: Hashable, Sendable {
  /// Covers the whole file.
  package let root: MarkdownNode
  /// In order of place.
  package let problems: [MarkdownProblem]
}

/// Something that Markdown lets pass and that would cost a reader text.
package struct MarkdownProblem: Hashable, Sendable {
  /// One case for each thing to tell the author.
  package enum Kind: Hashable, Sendable {
    /// The block at the place has children, and they are not in the tree.
    case nestingTooDeep(limit: Int)
    /// The table at the place, given by its header, is in the tree as a paragraph.
    case tooManyColumns(found: Int, limit: Int)
    /// The table would take cmark far more time or memory than its length justifies, because its
    /// rows are too short for its header or too long for any, or its delimiter rows are too many. It
    /// is in the tree as a paragraph; the place is its first delimiter row.
    case tableTooCostly
    /// The cell at the place stands beyond the last column; no Markdown tool shows it.
    case surplusCell(expected: Int, found: Int)
    /// A header and a delimiter row that do not fit, so that the table is a paragraph; without a
    /// header, `headerCells` is 0.
    case brokenTable(headerCells: Int, delimiterCells: Int)
    /// The file's first; in the text of a code block, each is U+001A.
    case nulByte
    /// cmark gave no tree at all.
    case parserUnavailable
  }

  /// Says in its cases what stands at the place.
  package let kind: Kind
  /// Offsets in the file; empty for an empty surplus cell.
  package let bytes: Range<Int>

  init(_ kind: Kind, _ bytes: Range<Int>) {
    self.kind = kind
    self.bytes = bytes
  }
}

/// The bounds that keep a small file from becoming a huge tree or a long wait.
enum MarkdownLimits {
  /// Of containers; the rows of a table do not count.
  static let depth = 64
  static let columns = 256
  /// Empty cells that short rows are filled up with, in the whole file.
  static let missingCells = 500_000
  /// Steps of cmark's for the tables of the whole file, each about a nanosecond.
  static let tableWork = 2_000_000_000
}
