/// Makes the tree: takes what a block is from cmark, and where it stands from the lines.
///
/// Trusted of cmark's numbers: where a block starts (a paragraph over a table and that table aside),
/// the line of a table's body row, the last line of a paragraph, and where a table without body rows
/// ends. Columns within a row and the ends of all other blocks are wrong in one case or another.
struct TreeBuilder {
  let lines: MarkdownLines
  let blocks: [RawBlock]
  /// Offsets of dashes that `TableScreen` took out.
  let refusedTables: Set<Int>
  var problems: [MarkdownProblem] = []
  /// How many block quotes are open.
  private(set) var quotes = 0
  private var frames: [Frame] = []

  /// A container whose children are being read.
  private struct Frame {
    let block: RawBlock
    var children: [MarkdownNode] = []
  }

  init(_ lines: MarkdownLines, _ blocks: [RawBlock], refusedTables: Set<Int>) {
    self.lines = lines
    self.blocks = blocks
    self.refusedTables = refusedTables
  }

  var bytes: [UInt8] { lines.bytes }

  mutating func buildTree() -> MarkdownNode {
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      closeFrames(downTo: block.depth)
      switch block.kind {
      case .document, .list, .item, .blockQuote:
        openFrame(block)
      case .table:
        add(table(at: index))
      default:
        if let node = leaf(at: index) { add(node) }
      }
      index = block.kind.isTable ? endOfTable(at: index) : index + 1
    }
    closeFrames(downTo: 1)
    let children = frames.first?.children ?? []
    return MarkdownNode(.document, 0..<bytes.count, children)
  }

  private mutating func add(_ node: MarkdownNode) {
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].children.append(node)
  }

  private mutating func openFrame(_ block: RawBlock) {
    if case .blockQuote = block.kind { quotes += 1 }
    frames.append(Frame(block: block))
    if block.isCutOff {
      let start = start(of: block)
      let kind = MarkdownProblem.Kind.nestingTooDeep(limit: MarkdownLimits.depth)
      problems.append(MarkdownProblem(kind, start..<max(start, endOfLine(block.endLine))))
    }
  }

  /// Closes containers until the innermost is one that holds blocks of this depth.
  private mutating func closeFrames(downTo depth: Int) {
    while let frame = frames.last, frame.block.depth >= max(depth, 1) {
      frames.removeLast()
      if case .blockQuote = frame.block.kind { quotes -= 1 }
      add(container(frame))
    }
  }

  private func container(_ frame: Frame) -> MarkdownNode {
    let block = frame.block
    var start = start(of: block)
    if let first = frame.children.first { start = min(start, first.bytes.lowerBound) }
    let lastLine = block.isCutOff ? block.endLine : block.startLine
    let end = frame.children.last?.bytes.upperBound ?? endOfLine(lastLine)
    let kind: MarkdownNode.Kind =
      switch block.kind {
      case .list(let isOrdered): .list(isOrdered: isOrdered)
      case .blockQuote: .blockQuote
      default: .item
      }
    return MarkdownNode(kind, start..<max(start, end), frame.children)
  }

  private mutating func leaf(at index: Int) -> MarkdownNode? {
    let block = blocks[index]
    let start = start(of: block)
    switch block.kind {
    case .heading(let level):
      return MarkdownNode(.heading(level: level), headingText(at: index, level: level))
    case .paragraph:
      return paragraph(at: index)
    case .code(let code):
      return codeBlock(code, at: index)
    case .html(let lineCount):
      let end = endOfLine(block.startLine + max(lineCount, 1) - 1)
      return MarkdownNode(.htmlBlock, start..<max(start, end))
    case .thematicBreak:
      return MarkdownNode(.thematicBreak, start..<max(start, endOfLine(block.startLine)))
    case .other(let name):
      return MarkdownNode(.other(name), start..<max(start, endOfLine(block.endLine)))
    case .document, .list, .item, .blockQuote, .table, .tableRow:
      return nil
    }
  }

  func start(of block: RawBlock) -> Int {
    lines.offset(line: block.startLine, column: block.startColumn)
  }

  /// The end of a line, white space left out.
  func endOfLine(_ number: Int) -> Int {
    bytes.trimmedEnd(of: lines.range(number))
  }
}
