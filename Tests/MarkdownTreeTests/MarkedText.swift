import Diagnostics
import MarkdownTree
import Testing

/// A file made of text with marks such as `1️⃣` in it, so that tests need not count bytes.
struct MarkedText {
  let file: SourceFile
  private let offsets: [Character: Int]

  init(_ text: String) {
    var bytes: [UInt8] = []
    var offsets: [Character: Int] = [:]
    for character in text {
      if character.unicodeScalars.contains("\u{20E3}") {
        offsets[character] = bytes.count
      } else {
        bytes.append(contentsOf: character.utf8)
      }
    }
    self.file = SourceFile(path: "spec.md", bytes: bytes)
    self.offsets = offsets
  }

  var document: MarkdownDocument { parseMarkdown(file) }
  var everything: Range<Int> { 0..<file.bytes.count }

  subscript(_ mark: Character) -> Int {
    guard let offset = offsets[mark] else {
      Issue.record("there is no mark \(mark)")
      return 0
    }
    return offset
  }

  subscript(_ first: Character, _ last: Character) -> Range<Int> {
    let (start, end) = (self[first], self[last])
    return start..<max(start, end)
  }

  /// The blocks of one kind, in order of place.
  func nodes(_ kind: MarkdownNode.Kind) -> [MarkdownNode] {
    document.root.withDescendants.filter { $0.kind == kind }
  }

  func places(_ kind: MarkdownNode.Kind) -> [Range<Int>] {
    nodes(kind).map(\.bytes)
  }

  var codeBlocks: [CodeBlock] {
    document.root.withDescendants.compactMap {
      if case .codeBlock(let code) = $0.kind { code } else { nil }
    }
  }

  /// The text of each cell, row by row.
  var cells: [[String]] {
    document.root.withDescendants.compactMap { row in
      guard case .tableRow = row.kind else { return nil }
      return row.children.map { plainText($0.bytes, in: file) }
    }
  }
}

extension MarkdownNode {
  var withDescendants: [MarkdownNode] {
    [self] + children.flatMap(\.withDescendants)
  }

  /// The kinds of the tree on one line, such as `document(list(item(paragraph)))`.
  var outline: String {
    let inner = children.map(\.outline).joined(separator: " ")
    return children.isEmpty ? kind.name : "\(kind.name)(\(inner))"
  }
}

extension MarkdownNode.Kind {
  fileprivate var name: String {
    switch self {
    case .document: "document"
    case .heading(let level): "h\(level)"
    case .paragraph: "paragraph"
    case .list(let isOrdered): isOrdered ? "ol" : "ul"
    case .item: "item"
    case .table: "table"
    case .tableRow(let isHeader): isHeader ? "header" : "row"
    case .tableCell: "cell"
    case .codeBlock: "code"
    case .blockQuote: "quote"
    case .htmlBlock: "html"
    case .thematicBreak: "rule"
    case .other(let name): name
    }
  }
}
