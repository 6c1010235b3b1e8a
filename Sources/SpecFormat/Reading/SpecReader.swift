import Diagnostics
import MarkdownTree
import SQLText

/// Walks the blocks of one file, and knows under which headings it stands.
struct SpecReader {
  let file: SourceFile
  var modules: [SpecModule] = []
  var groups: [FieldGroup] = []
  var existing: [Placed<QualifiedName>] = []
  var listed: [ListedTable] = []
  /// What `fmt` writes anew.
  private(set) var blocks: [FormattableBlock] = []
  /// In how many quotes and items the block stands.
  var depth = 0

  var headings: [Heading] = []
  /// What the next list belongs to.
  var label: Label?

  init(file: SourceFile) {
    self.file = file
  }

  /// A heading above the current block, with what it opened.
  struct Heading {
    let level: Int
    let text: SectionHeading
    let range: SourceRange
    /// Numbers that it, or a line below it, states before it is known what it opens.
    var counts: [Stated]
    var context: Context
  }

  enum Context: Equatable {
    case prose, existing, module, section, table, group, function, view, addition
    /// A word that is the name of a table if fields follow.
    case maybeTable(QualifiedName)
    /// Below a heading within a table that is no key: unmistakable fields are read, all else is for people.
    case remarks
  }

  /// A key or a group of fields that a line before a list names.
  enum Label {
    case key(Key)
    case other(KeyLine)
  }

  var context: Context { headings.last?.context ?? .prose }

  /// Whether fields belong somewhere here.
  var isInBody: Bool { context == .table || context == .group || context == .remarks }

  /// Whether a block of SQL below defines what the heading names.
  var isInDefinition: Bool { context == .function || context == .view || context == .addition }

  mutating func read(_ root: MarkdownNode, into bag: inout DiagnosticBag) {
    for node in root.children { readBlock(node, into: &bag) }
  }

  mutating func readBlock(_ node: MarkdownNode, into bag: inout DiagnosticBag) {
    switch node.kind {
    case .heading(let level):
      readHeading(node, level: level)
      return
    case .paragraph:
      readParagraph(node, into: &bag)
      return
    case .list: readList(node, into: &bag)
    case .table: readTable(node, into: &bag)
    case .codeBlock(let block): readCode(block, bytes: node.bytes, into: &bag)
    case .blockQuote:
      depth += 1
      for child in node.children { readBlock(child, into: &bag) }
      depth -= 1
    case .document, .item, .tableRow, .tableCell, .htmlBlock, .thematicBreak, .other: break
    }
    label = nil
  }
}

extension SpecReader {
  /// Remembers a block that has a canonical form; marks or indentation would stand between the lines of one
  /// in a quote or item.
  mutating func note(_ content: FormattableBlock.Content, at bytes: Range<Int>) {
    guard depth == 0 else { return }
    blocks.append(FormattableBlock(bytes: bytes, content: content))
  }
}

// MARK: What is open

extension SpecReader {
  /// The section that is open, where one is.
  mutating func withSection(_ change: (inout SpecSection) -> Void) {
    guard let module = modules.indices.last, let section = modules[module].sections.indices.last
    else { return }
    change(&modules[module].sections[section])
  }

  mutating func withFunction(_ change: (inout SpecFunction) -> Void) {
    withSection { section in
      guard let last = section.functions.indices.last else { return }
      change(&section.functions[last])
    }
  }

  mutating func withView(_ change: (inout SpecView) -> Void) {
    withSection { section in
      guard let last = section.views.indices.last else { return }
      change(&section.views[last])
    }
  }

  mutating func withAddition(_ change: (inout SpecAddition) -> Void) {
    withSection { section in
      guard let last = section.additions.indices.last else { return }
      change(&section.additions[last])
    }
  }

  mutating func withBody(_ change: (inout SpecBody) -> Void) {
    if isInGroup {
      change(&groups[groups.count - 1].body)
    } else {
      withSection { section in
        guard let last = section.tables.indices.last else { return }
        change(&section.tables[last].body)
      }
    }
  }

  /// The table that what stands here is about.
  var currentTable: QualifiedName? {
    guard isInBody, !isInGroup else { return nil }
    return modules.last?.sections.last?.tables.last?.name
  }

  var isInGroup: Bool {
    headings.last { $0.context == .group || $0.context == .table }?.context == .group
  }
}
