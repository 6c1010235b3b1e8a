import Diagnostics
import MarkdownTree
import SQLText

extension SpecReader {
  mutating func readFieldList(_ list: MarkdownNode, into bag: inout DiagnosticBag) {
    if let fields = readFields(list.children, into: &bag) {
      note(.fieldList(fields), at: list.bytes)
    }
  }

  /// Reads items that are fields; what is nested in one says more about it, or groups others. Returns the
  /// fields if the items hold nothing else.
  @discardableResult
  private mutating func readFields(
    _ items: [MarkdownNode], into bag: inout DiagnosticBag
  ) -> [SpecField]? {
    var plain: [SpecField]? = []
    for item in items {
      let nested = nestedItems(of: item)
      guard let text = ownText(of: item) else {
        plain = nil
        readNestedBlocks(item, into: &bag)
        continue
      }
      if var fields = readFieldItem(text), !isLabel(text, of: nested) {
        let isUntyped = fields.count == 1 && fields[0].types.isEmpty
        let isField = nested.map { isTypedField($0) && !(isUntyped && saysType($0)) }
        let inner = zip(nested, isField).filter(\.1).map(\.0)
        let attributes = zip(nested, isField).filter { !$0.1 }.map(\.0)
        if fields.count == 1 { takeNested(attributes, into: &fields[0]) }
        withBody { $0.entries += fields.map { .field($0) } }
        readFields(inner, into: &bag)
        plain = inner.isEmpty && isPlain(item) ? plain.map { $0 + fields } : nil
      } else {
        plain = nil
        readOtherItem(text, nested: nested, into: &bag)
      }
      readNestedBlocks(item, into: &bag)
    }
    return plain
  }

  private mutating func readOtherItem(
    _ text: SpecText, nested: [MarkdownNode], into bag: inout DiagnosticBag
  ) {
    if let stated = statedCount(inLine: text) {
      take(stated)
    } else if holdFields(nested) {
      readFields(nested, into: &bag)
    } else {
      bag.add(
        .unreadItem, at: text.range, "the list item describes no field and belongs to no key",
        help:
          "write '`name` (type, NOT NULL)', or put a line such as '**Indexes**:' before the list")
    }
  }

  /// Whether an item holds text and lists, and nothing that would be lost in a table.
  private func isPlain(_ item: MarkdownNode) -> Bool {
    item.children.indices.allSatisfy { position in
      switch item.children[position].kind {
      case .paragraph: position == 0
      case .list: item.children[position].children.allSatisfy { $0.children.count == 1 }
      default: false
      }
    }
  }

  /// Whether a word heads the fields that are nested below it.
  private func isLabel(_ text: SpecText, of nested: [MarkdownNode]) -> Bool {
    guard text.codes.isEmpty, !nested.isEmpty else { return false }
    return nested.allSatisfy { item in
      guard let text = ownText(of: item) else { return false }
      var field = SpecField(name: Placed(Identifier(""), at: text.range))
      return readFieldItem(text) != nil && !field.take(attribute: text) && !isType(text.text)
    }
  }

  /// Items below a field: its attributes one by one.
  private func takeNested(_ items: [MarkdownNode], into field: inout SpecField) {
    for item in items {
      guard let text = ownText(of: item), !field.take(attribute: text) else { continue }
      field.take(attributes: text)
    }
  }

  /// Whether some item describes fields, itself or by what is nested in it.
  func holdFields(_ items: [MarkdownNode]) -> Bool {
    items.contains { item in areFields([item]) || holdFields(nestedItems(of: item)) }
  }

  /// Whether every item describes fields, itself or by what is nested in it.
  func areFields(_ items: [MarkdownNode]) -> Bool {
    !items.isEmpty
      && items.allSatisfy { item in
        guard let text = ownText(of: item) else { return false }
        return readFieldItem(text) != nil || areFields(nestedItems(of: item))
      }
  }

  func isTypedField(_ item: MarkdownNode) -> Bool {
    ownText(of: item).flatMap(readFieldItem)?.contains { !$0.types.isEmpty } ?? false
  }

  /// Whether an item below a field says its type, and is no field with the name `type`.
  private func saysType(_ item: MarkdownNode) -> Bool {
    ownText(of: item).map { $0.codes.first?.value != "type" && $0.hasColon(after: ["type"]) }
      ?? false
  }

  /// Calls `body` with the text of an item and of all that are nested in it.
  mutating func forEachText(
    of item: MarkdownNode, _ body: (inout SpecReader, SpecText) -> Void
  ) {
    if let text = ownText(of: item) { body(&self, text) }
    for inner in nestedItems(of: item) { forEachText(of: inner, body) }
  }

  /// Reads the SQL and the tables of an item: a table that is indented below a list belongs to its last one.
  mutating func readNestedBlocks(_ item: MarkdownNode, into bag: inout DiagnosticBag) {
    depth += 1
    for child in item.children {
      switch child.kind {
      case .codeBlock(let block): readCode(block, bytes: child.bytes, into: &bag)
      case .table: readTable(child, into: &bag)
      default: break
      }
    }
    depth -= 1
  }

  mutating func readExisting(_ text: SpecText) {
    guard let name = text.codes.first else { return }
    existing.append(Placed(QualifiedName(parsing: name.value), at: name.range))
  }

  private func ownText(of item: MarkdownNode) -> SpecText? {
    guard let first = item.children.first, case .paragraph = first.kind else { return nil }
    return SpecText(first.bytes, in: file)
  }

  private func nestedItems(of item: MarkdownNode) -> [MarkdownNode] {
    item.children.flatMap { child -> [MarkdownNode] in
      if case .list = child.kind { child.children } else { [] }
    }
  }
}
