import Diagnostics
import MarkdownTree
import SQLText

extension SpecReader {
  mutating func readParagraph(_ node: MarkdownNode, into bag: inout DiagnosticBag) {
    let text = SpecText(node.bytes, in: file)
    let lines = splitKeyLines(text)
    guard lines.isEmpty else {
      label = nil
      for line in lines { readKey(line, into: &bag) }
      return
    }
    if let stated = statedCount(inLine: text) { return take(stated) }
    switch context {
    case _ where text.text.hasSuffix(":"): break  // It leads to what follows it.
    case .function: withFunction { if $0.purpose == nil { $0.purpose = text } }
    case .view: withView { if $0.purpose == nil { $0.purpose = text } }
    case .table: withBody { if $0.purpose == nil { $0.purpose = text } }
    default: break
    }
    if case .key = label, isInBody, headings.last?.context != .remarks { return }
    label = nil
  }

  mutating func readList(_ list: MarkdownNode, into bag: inout DiagnosticBag) {
    let items = list.children
    switch (context, label) {
    case (.existing, _):
      for item in items { forEachText(of: item) { reader, text in reader.readExisting(text) } }
    case (_, .key(let key)) where key != .fields:
      for item in items {
        forEachText(of: item) { reader, text in reader.take(text, for: key, into: &bag) }
        readNestedBlocks(item, into: &bag)
      }
    case (.table, .other(let line)), (.group, .other(let line)):
      if !line.isMisspeltKey, holdFields(items) {
        readFieldList(list, into: &bag)
      } else if line.isKeyLike {
        reportUnknownKey(line, into: &bag)
      } else {
        for item in items { readNestedBlocks(item, into: &bag) }
      }
    case (.table, _), (.group, _): readFieldList(list, into: &bag)
    case (.remarks, _) where !isInRemark && areFields(items): readFieldList(list, into: &bag)
    case (.maybeTable(let name), _):
      guard areFields(items), items.contains(where: { isTypedField($0) }) else {
        for item in items { readNestedBlocks(item, into: &bag) }
        return
      }
      confirmTable(name)
      readFieldList(list, into: &bag)
    default:
      for item in items {
        forEachText(of: item) { reader, text in
          if let stated = statedCount(inLine: text) { reader.take(stated) }
        }
        readNestedBlocks(item, into: &bag)
      }
    }
  }

  mutating func readTable(_ node: MarkdownNode, into bag: inout DiagnosticBag) {
    guard let header = FieldTableHeader(node, in: file) else { return }
    if case .maybeTable(let name) = context, header.isTyped, !isTableList(node, in: file) {
      confirmTable(name)
    }
    if let table = currentTable,
      let statements = readDefinitionTable(
        node, header: header, key: labelKey, of: table, in: file)
    {
      return withBody { $0.sql += statements }
    }
    switch context {
    case .table, .group:
      guard header.namesFields else { return reportUnreadTable(header, into: &bag) }
    case .remarks:
      guard header.isTyped, !isInRemark else { return }
    default:
      if isTableList(node, in: file) {
        listed += readTableList(node, header: header, in: file)
      } else if header.isTyped {
        reportFieldsOfNoTable(header, into: &bag)
      }
      return
    }
    let fields = readFieldTable(node, header: header, in: file, into: &bag)
    if header.isUnderstood, fields.count == node.children.count - 1 {
      note(.fieldTable(fields), at: node.bytes)
    }
    withBody { $0.entries += fields.map { .field($0) } }
  }

  mutating func readCode(
    _ block: CodeBlock, bytes: Range<Int>, into bag: inout DiagnosticBag
  ) {
    guard ["sql", "postgresql", "pgsql"].contains(block.language) else { return }
    let sql = SpecSQL(block: block, bytes: bytes, file: file)
    if isExample(block.text, info: block.info, lead: leadIn(to: sql.range, in: file)) { return }
    if !block.isClosed {
      bag.add(
        .unclosedBlock, at: sql.range.firstLine, "the SQL block is never closed",
        help: "end it with a line of three backticks",
        fix: closingFence(of: block, at: bytes, in: file))
      if context == .function { withFunction { $0.hasUnreadSQL = true } }
      if context == .view { withView { $0.hasUnreadSQL = true } }
      return
    }
    switch context {
    case .function: withFunction { $0.sql.append(sql) }
    case .view: withView { $0.sql.append(sql) }
    case .addition: withAddition { $0.body.sql.append(sql) }
    case _ where isInBody && !isInGroup: withBody { $0.sql.append(sql) }
    default: readLooseSQL(sql, into: &bag)
    }
  }

  /// What SQL outside a table or function defines belongs to the section.
  private mutating func readLooseSQL(_ sql: SpecSQL, into bag: inout DiagnosticBag) {
    guard definesSchema(sql.text) else { return }
    if context == .existing || isInGroup {
      bag.add(
        .unreadSQL, at: sql.range.firstLine,
        "the SQL defines something, and no section is open here",
        help: "put it under the heading of its table, function or section")
      return
    }
    ensureSection(at: sql.range.firstLine)
    withSection { $0.sql.append(sql) }
  }

  private var labelKey: Key? {
    if case .key(let key) = label { key } else { nil }
  }

  private var isInRemark: Bool { headings.last.map { isRemark($0.text.title) } ?? false }

  private func reportUnreadTable(_ header: FieldTableHeader, into bag: inout DiagnosticBag) {
    bag.add(
      .unreadTable, at: header.range, "the table names no fields",
      help: "call the first column 'Field'")
  }

  /// Fields below a heading that names no table would be lost.
  private func reportFieldsOfNoTable(_ header: FieldTableHeader, into bag: inout DiagnosticBag) {
    bag.add(
      .unreadTable, at: header.range, "the fields belong to no table",
      help: "put a heading with the table's name in code above them")
  }
}
