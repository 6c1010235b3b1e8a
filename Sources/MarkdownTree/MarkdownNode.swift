/// A block of a Markdown document; its inline text is read with `scanInlines` from its bytes.
package struct MarkdownNode: Hashable, Sendable {
  /// What cmark takes a block to be.
  package enum Kind: Hashable, Sendable {
    case document
    /// With `#` or underlined.
    case heading(level: Int)
    case paragraph
    case list(isOrdered: Bool)
    /// Of a list; the box of a task is no part of its text.
    case item
    case table
    case tableRow(isHeader: Bool)
    case tableCell
    indirect case codeBlock(CodeBlock)
    case blockQuote
    case htmlBlock
    case thematicBreak
    /// A kind that this target does not know, under cmark's name for it.
    case other(String)
  }

  /// Decides what the bytes and the children are.
  package let kind: Kind

  /// Offsets in the file of the text proper: a heading's without `#`, a cell's without padding, a
  /// row's whole line, a code block's from fence to fence.
  package let bytes: Range<Int>

  /// In order of place; a table's children are its rows, and a row has only the cells that the
  /// author wrote, up to the width of the header.
  package let children: [MarkdownNode]

  init(_ kind: Kind, _ bytes: Range<Int>, _ children: [MarkdownNode] = []) {
    self.kind = kind
    self.bytes = bytes
    self.children = children
  }
}
