import CCMarkGFM

/// The blocks of a text in document order, without cells and inlines; nil if cmark fails.
///
/// The extensions strikethrough and autolink stay out: each changes a global table of cmark's while
/// it parses, so that documents read at the same time would spoil each other.
func readBlocks(_ text: ArraySlice<UInt8>) -> [RawBlock]? {
  extensionsAreRegistered
  guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
  defer { cmark_parser_free(parser) }
  for name in ["table", "tasklist"] {
    guard let syntax = cmark_find_syntax_extension(name),
      cmark_parser_attach_syntax_extension(parser, syntax) != 0
    else { return nil }
  }
  text.withUnsafeBytes { buffer in
    let characters = buffer.bindMemory(to: CChar.self)
    guard let start = characters.baseAddress else { return }
    cmark_parser_feed(parser, start, characters.count)
  }
  guard let document = cmark_parser_finish(parser) else { return nil }
  defer { cmark_node_free(document) }
  return walk(document)
}

private let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

/// Goes over the tree without recursion, because a document may be nested deeper than the stack.
private func walk(_ document: OpaquePointer) -> [RawBlock] {
  var blocks: [RawBlock] = []
  var depth = 0
  var node = document
  while true {
    let kind = kind(of: node)
    let child = kind.holdsBlocks ? cmark_node_first_child(node) : nil
    let isCutOff = child != nil && depth == MarkdownLimits.depth && !kind.isTable
    blocks.append(block(node, kind, depth: depth, isCutOff: isCutOff))
    if let child, !isCutOff {
      node = child
      depth += 1
      continue
    }
    var next = cmark_node_next(node)
    while next == nil, depth > 0, let parent = cmark_node_parent(node) {
      node = parent
      depth -= 1
      next = depth > 0 ? cmark_node_next(node) : nil
    }
    guard let next, depth > 0 else { return blocks }
    node = next
  }
}

private func block(
  _ node: OpaquePointer, _ kind: RawBlock.Kind, depth: Int, isCutOff: Bool
) -> RawBlock {
  RawBlock(
    kind: kind, depth: depth,
    startLine: Int(cmark_node_get_start_line(node)),
    startColumn: Int(cmark_node_get_start_column(node)),
    endLine: Int(cmark_node_get_end_line(node)), isCutOff: isCutOff)
}

/// Goes by the name of the type: the types of extensions have no constants in cmark's headers.
private func kind(of node: OpaquePointer) -> RawBlock.Kind {
  let name = string(cmark_node_get_type_string(node))
  return switch name {
  case "document": .document
  case "heading": .heading(level: Int(cmark_node_get_heading_level(node)))
  case "paragraph": .paragraph
  case "list": .list(isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
  case "item", "tasklist": .item
  case "table": .table
  case "table_header": .tableRow(isHeader: true)
  case "table_row": .tableRow(isHeader: false)
  case "code_block": .code(code(of: node))
  case "block_quote": .blockQuote
  case "html_block": .html(lineCount: lineCount(string(cmark_node_get_literal(node)).utf8))
  case "thematic_break": .thematicBreak
  default: .other(name)
  }
}

private func code(of node: OpaquePointer) -> RawBlock.RawCode {
  var length: Int32 = 0
  var offset: Int32 = 0
  var character: CChar = 0
  let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
  return RawBlock.RawCode(
    info: string(cmark_node_get_fence_info(node)),
    text: string(cmark_node_get_literal(node)), isFenced: isFenced)
}

private func string(_ characters: UnsafePointer<CChar>?) -> String {
  characters.map { String(cString: $0) } ?? ""
}
