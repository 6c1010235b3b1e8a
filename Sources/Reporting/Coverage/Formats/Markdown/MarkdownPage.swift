/// A part of a page that can be left out, or lose its last rows, where the page grows too long.
struct MarkdownBlock {
  /// What the page is for comes first: 0 is never left out.
  let importance: Int
  let name: String
  let head: String
  let rows: [String]
  let tail: String
  /// Whether some of the rows are of use without the others.
  let canLoseRows: Bool

  init(
    _ importance: Int, _ name: String, head: String, rows: [String] = [], tail: String = "",
    canLoseRows: Bool = true
  ) {
    self.importance = importance
    self.name = name
    self.head = head
    self.rows = rows
    self.tail = tail
    self.canLoseRows = canLoseRows && !rows.isEmpty
  }

  fileprivate func text(keeping count: Int) -> String {
    let rest = rows.count - count
    let note = rest > 0 ? "\n_\(rest) more \(rest == 1 ? "is" : "are") left out for length._\n" : ""
    return head + rows.prefix(count).joined() + note + tail
  }
}

/// Puts blocks together in their order, within a number of bytes: what matters least is cut first, by whole
/// blocks or whole rows.
func fitMarkdown(_ blocks: [MarkdownBlock], within limit: Int) -> String {
  var texts = blocks.map { $0.importance == 0 ? $0.text(keeping: $0.rows.count) : "" }
  let noteAllowance = 60 * blocks.count
  var room = limit - noteAllowance - texts.reduce(0) { $0 + $1.utf8.count }
  var omitted: [String] = []
  let order = blocks.indices.filter { blocks[$0].importance > 0 }
    .sorted { (blocks[$0].importance, $0) < (blocks[$1].importance, $1) }
  for index in order {
    let block = blocks[index]
    let count = rowsThatFit(block, in: room)
    guard let count else {
      omitted.append(block.name)
      continue
    }
    texts[index] = block.text(keeping: count)
    room -= texts[index].utf8.count
  }
  let note =
    omitted.isEmpty ? "" : "\n_Left out for length: \(omitted.joined(separator: ", "))._\n"
  let end = blocks.lastIndex { $0.importance == 0 } ?? blocks.count
  return texts[..<end].joined() + note + texts[end...].joined()
}

/// All rows, or as many as there is room for; `nil` where the block does not fit at all.
private func rowsThatFit(_ block: MarkdownBlock, in room: Int) -> Int? {
  var left = room - block.head.utf8.count - block.tail.utf8.count
  guard left >= 0 else { return nil }
  var count = 0
  for row in block.rows {
    left -= row.utf8.count
    guard left >= 0 else { break }
    count += 1
  }
  if count == block.rows.count { return count }
  return block.canLoseRows && count > 0 ? count : nil
}

/// A table of which the first rows are shown, and the rest is counted and folded.
struct MarkdownTable {
  let importance: Int
  let name: String
  /// The heading above it.
  let title: String
  let columns: [String]
  let rows: [String]
  var shown = 20

  /// Empty where there is no row. Folded rows matter less than whatever is shown.
  var blocks: [MarkdownBlock] {
    guard !rows.isEmpty else { return [] }
    let first = MarkdownBlock(
      importance, name, head: "\n### \(title)\n\n" + Self.header(columns),
      rows: Array(rows.prefix(shown)))
    guard rows.count > shown else { return [first] }
    let (head, tail) = folded("\(rows.count - shown) more", Self.header(columns))
    let rest = MarkdownBlock(
      importance + 10, "more of \(name)", head: head, rows: Array(rows.dropFirst(shown)), tail: tail
    )
    return [first, rest]
  }

  static func header(_ columns: [String]) -> String {
    row(columns) + "|" + String(repeating: "---|", count: columns.count) + "\n"
  }
}

func row(_ cells: [String]) -> String {
  "| \(cells.joined(separator: " | ")) |\n"
}

/// A heading that opens to what is below it.
func folded(_ title: String, _ content: String) -> (head: String, tail: String) {
  ("\n<details>\n<summary>\(title)</summary>\n\n\(content)", "\n</details>\n")
}
