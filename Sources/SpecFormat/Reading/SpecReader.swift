import Diagnostics
import MarkdownTree
import SQLText

/// Walks the blocks of one file, and knows under which headings it stands.
struct SpecReader {
  let file: SourceFile
  var modules: [SpecModule] = []
  var groups: [FieldGroup] = []
  var existing: [Placed<QualifiedName>] = []

  private var headings: [Heading] = []
  /// The key whose value goes on in the next block.
  private var openKey: Key?

  init(file: SourceFile) {
    self.file = file
  }

  /// A heading above the current block, with what it opened.
  private struct Heading {
    let level: Int
    let title: String
    let range: SourceRange
    var context: Context
  }

  private enum Context {
    case prose, existing, module, section, table, group, function, view
  }

  mutating func read(_ root: MarkdownNode, into bag: inout DiagnosticBag) {
    for node in root.children { readBlock(node, into: &bag) }
  }

  private mutating func readBlock(_ node: MarkdownNode, into bag: inout DiagnosticBag) {
    switch node.kind {
    case .heading(let level): readHeading(node, level: level, into: &bag)
    case .paragraph: readParagraph(node, into: &bag)
    case .list: for item in node.children { readItem(item, into: &bag) }
    case .table: readTable(node, into: &bag)
    case .codeBlock(let block): readCode(block, bytes: node.bytes, into: &bag)
    case .blockQuote: for child in node.children { readBlock(child, into: &bag) }
    case .document, .item, .tableRow, .tableCell, .htmlBlock, .thematicBreak, .other: break
    }
    if case .paragraph = node.kind { return }
    openKey = nil
  }
}

// MARK: Headings

extension SpecReader {
  private mutating func readHeading(
    _ node: MarkdownNode, level: Int, into bag: inout DiagnosticBag
  ) {
    let text = SpecText(node.bytes, in: file)
    let title = text.text
    let range = text.range
    headings.removeAll { $0.level >= level }
    let context: Context
    switch classifyHeading(text) {
    case .module(let name):
      modules.append(SpecModule(title: name, range: range))
      context = .module
    case .section(let number, let name):
      ensureModule(at: range)
      modules[modules.count - 1].sections.append(
        SpecSection(number: number, title: name, range: range))
      context = .section
    case .group(let name):
      groups.append(FieldGroup(name: name.lowercased(), range: range))
      context = .group
    case .function(let name):
      ensureSection(at: range)
      appendFunction(SpecFunction(name: name, range: range))
      context = .function
    case .view(let name):
      ensureSection(at: range)
      appendView(SpecView(name: name, range: range))
      context = .view
    case .table(let name):
      ensureSection(at: range)
      appendTable(SpecTable(name: name, range: range))
      context = .table
    case .prose:
      context = headings.last?.context == .existing ? .existing : .prose
    }
    headings.append(Heading(level: level, title: title, range: range, context: context))
  }

  /// A table or section that stands before any module gets one, named after the first heading.
  private mutating func ensureModule(at range: SourceRange) {
    guard !headings.contains(where: { $0.context == .module }) else { return }
    if let position = headings.indices.first {
      modules.append(SpecModule(title: headings[position].title, range: headings[position].range))
      headings[position].context = .module
    } else if modules.isEmpty {
      modules.append(SpecModule(title: file.path, range: range))
    }
  }

  /// A table or function outside a section opens an unnumbered one, named after the heading above it.
  private mutating func ensureSection(at range: SourceRange) {
    ensureModule(at: range)
    guard !headings.contains(where: { $0.context == .section }) else { return }
    let module = modules.count - 1
    let position = headings.lastIndex { $0.context == .prose || $0.context == .module }
    let title = position.map { headings[$0].title } ?? modules[module].title
    let place = position.map { headings[$0].range } ?? range
    if let position, headings[position].context == .prose { headings[position].context = .section }
    if let open = modules[module].sections.last, open.range == place { return }
    modules[module].sections.append(SpecSection(number: nil, title: title, range: place))
  }

  private mutating func appendTable(_ table: SpecTable) {
    let module = modules.count - 1
    modules[module].sections[modules[module].sections.count - 1].tables.append(table)
  }

  private mutating func appendView(_ view: SpecView) {
    let module = modules.count - 1
    modules[module].sections[modules[module].sections.count - 1].views.append(view)
  }

  private mutating func appendFunction(_ function: SpecFunction) {
    let module = modules.count - 1
    modules[module].sections[modules[module].sections.count - 1].functions.append(function)
  }
}

// MARK: Blocks under a heading

extension SpecReader {
  private mutating func readParagraph(_ node: MarkdownNode, into bag: inout DiagnosticBag) {
    let text = SpecText(node.bytes, in: file)
    let lines = splitKeyLines(text)
    openKey = nil
    guard !lines.isEmpty else { return takeFirstParagraph(text) }
    for line in lines { readKey(line, into: &bag) }
  }

  private mutating func readKey(_ line: KeyLine, into bag: inout DiagnosticBag) {
    guard let key = Key(rawValue: line.name) else {
      guard context != .prose, context != .section, context != .module, line.isKeyLike else {
        return
      }
      bag.add(
        .unknownKey, at: line.nameRange, "'\(line.name)' is no key that is read here",
        help: "use one of: \(Key.allCases.map(\.rawValue).joined(separator: ", "))")
      return
    }
    openKey = key
    guard !line.value.text.isEmpty else { return }
    take(line.value, for: key, into: &bag)
  }

  /// Reads an item and what is nested in it.
  private mutating func readItem(_ item: MarkdownNode, into bag: inout DiagnosticBag) {
    for child in item.children {
      switch child.kind {
      case .paragraph where child.bytes == item.children.first?.bytes:
        readItemText(SpecText(child.bytes, in: file), into: &bag)
      case .list: for inner in child.children { readItem(inner, into: &bag) }
      case .codeBlock(let block): readCode(block, bytes: child.bytes, into: &bag)
      default: break
      }
    }
  }

  private mutating func readItemText(_ text: SpecText, into bag: inout DiagnosticBag) {
    if context == .existing {
      if let name = text.codes.first {
        existing.append(Placed(QualifiedName(parsing: name.value), at: name.range))
      }
    } else if let openKey {
      take(text, for: openKey, into: &bag)
    } else if context == .table || context == .group {
      if let fields = readFieldItem(text) {
        return withBody { $0.entries += fields.map { .field($0) } }
      }
      bag.add(
        .unreadItem, at: text.range, "the list item describes no field and belongs to no key",
        help:
          "write '`name` (type, NOT NULL)', or put a line such as '**Indexes**:' before the list")
    }
  }

  /// Gives a value to the key it belongs to; list items come one by one.
  private mutating func take(_ text: SpecText, for key: Key, into bag: inout DiagnosticBag) {
    switch (key, context) {
    case (.migration, _):
      ensureModule(at: text.range)
      modules[modules.count - 1].migration =
        text.codes.first ?? Placed(text.text, at: text.range)
    case (.status, _): readStatus(text, into: &bag)
    case (.execute, .function): withFunction { $0.execute = text }
    case (.purpose, .function): withFunction { $0.purpose = text }
    case (.purpose, .view): withView { $0.purpose = text }
    case (.grants, .view): withView { $0.grants.append(text) }
    case (.indexes, .view): withView { $0.indexes.append(text) }
    case (.purpose, .module), (.purpose, .section), (.purpose, .prose): break
    case (_, .table), (_, .group): withBody { add(text, for: key, to: &$0) }
    default:
      bag.add(
        .misplacedKey, at: text.range, "'\(key.rawValue)' says nothing here",
        help: "put it under the heading of a table, a field group or a function")
    }
  }

  private mutating func readStatus(_ text: SpecText, into bag: inout DiagnosticBag) {
    let words = ["existing", "planned", "accepted"]
    guard words.contains(text.text.lowercased()) else {
      bag.add(
        .unknownStatus, at: text.range, "'\(text.text)' is no status",
        help: "use one of: \(words.joined(separator: ", "))")
      return
    }
    if text.text.lowercased() == "existing", let position = headings.indices.last {
      headings[position].context = .existing
    }
  }

  private mutating func readTable(_ node: MarkdownNode, into bag: inout DiagnosticBag) {
    guard context == .table || context == .group else {
      return reportFieldsOfNoTable(node, in: file, into: &bag)
    }
    let entries = readFieldTable(node, in: file, into: &bag)
    withBody { $0.entries += entries.map { .field($0) } }
  }

  private mutating func readCode(
    _ block: CodeBlock, bytes: Range<Int>, into bag: inout DiagnosticBag
  ) {
    guard ["sql", "postgresql", "pgsql"].contains(block.language) else { return }
    let sql = SpecSQL(block: block, bytes: bytes, file: file)
    if !block.isClosed {
      bag.add(
        .unclosedBlock, at: sql.range.firstLine, "the SQL block is never closed",
        help: "end it with a line of three backticks")
      if context == .function { withFunction { $0.hasUnreadSQL = true } }
      if context == .view { withView { $0.hasUnreadSQL = true } }
      return
    }
    switch context {
    case .function: withFunction { $0.sql.append(sql) }
    case .view: withView { $0.sql.append(sql) }
    case .table, .group: withBody { $0.sql.append(sql) }
    case .prose, .existing, .module, .section: readLooseSQL(sql, into: &bag)
    }
  }

  /// SQL in prose is an example, unless it defines something.
  private func readLooseSQL(_ sql: SpecSQL, into bag: inout DiagnosticBag) {
    guard let kinds = try? definitionKinds(in: sql.text), !kinds.isEmpty else { return }
    bag.add(
      .unreadSQL, at: sql.range.firstLine, "the SQL defines something outside a table or function",
      help: "put it under a heading such as '### Function `name`' or '### `table_name`'")
  }

  private mutating func takeFirstParagraph(_ text: SpecText) {
    switch context {
    case .function: withFunction { if $0.purpose == nil { $0.purpose = text } }
    case .view: withView { if $0.purpose == nil { $0.purpose = text } }
    case .table: withBody { if $0.purpose == nil { $0.purpose = text } }
    case .prose, .existing, .module, .section, .group: break
    }
  }

  private var context: Context { headings.last?.context ?? .prose }

  private mutating func withFunction(_ change: (inout SpecFunction) -> Void) {
    let module = modules.count - 1
    let section = modules[module].sections.count - 1
    let function = modules[module].sections[section].functions.count - 1
    change(&modules[module].sections[section].functions[function])
  }

  private mutating func withView(_ change: (inout SpecView) -> Void) {
    let module = modules.count - 1
    let section = modules[module].sections.count - 1
    let view = modules[module].sections[section].views.count - 1
    change(&modules[module].sections[section].views[view])
  }

  private mutating func withBody(_ change: (inout SpecBody) -> Void) {
    if context == .group {
      change(&groups[groups.count - 1].body)
    } else {
      let module = modules.count - 1
      let section = modules[module].sections.count - 1
      let table = modules[module].sections[section].tables.count - 1
      change(&modules[module].sections[section].tables[table].body)
    }
  }
}

extension SourceRange {
  /// The range without what goes beyond its first line, for a caret that fits a terminal.
  var firstLine: SourceRange {
    start.line == end.line
      ? self
      : SourceRange(
        file: file, start: start,
        end: SourceLocation(line: start.line, column: start.column + 1))
  }
}
