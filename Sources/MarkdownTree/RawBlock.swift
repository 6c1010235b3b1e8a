/// A block as cmark reports it; `TreeBuilder` knows which of its numbers to trust.
struct RawBlock {
  enum Kind {
    case document
    case heading(level: Int)
    case paragraph
    case list(isOrdered: Bool)
    case item
    case table
    case tableRow(isHeader: Bool)
    indirect case code(RawCode)
    case blockQuote
    case html(lineCount: Int)
    case thematicBreak
    case other(String)

    /// Whether its children are blocks that the tree takes from cmark.
    var holdsBlocks: Bool {
      switch self {
      case .document, .list, .item, .blockQuote, .table: true
      case .heading, .paragraph, .tableRow, .code, .html, .thematicBreak, .other: false
      }
    }

    var isTable: Bool {
      if case .table = self { true } else { false }
    }
  }

  struct RawCode {
    let info: String
    let text: String
    let isFenced: Bool
  }

  let kind: Kind
  /// The document is at 0.
  let depth: Int
  /// From 1; 0 where cmark does not know.
  let startLine: Int
  let startColumn: Int
  let endLine: Int
  /// Its children were left out.
  let isCutOff: Bool
}
