import Diagnostics
import MarkdownTree
import SQLText

/// Whether a table lists other tables: each row begins with a link to a Markdown document.
func isTableList(_ node: MarkdownNode, in file: SourceFile) -> Bool {
  let rows = node.children.dropFirst()
  return !rows.isEmpty
    && rows.allSatisfy { row in
      row.children.first.map { cell in
        scanInlines(cell.bytes, in: file).contains { leadsToDocument($0.linkTarget) }
      } ?? false
    }
}

/// Reads the names, and the numbers of columns where the list states them.
func readTableList(
  _ node: MarkdownNode, header: FieldTableHeader, in file: SourceFile
) -> [ListedTable] {
  let counts = header.texts.firstIndex {
    ["columns", "fields", "attributes"].contains($0.text.lowercased())
  }
  return node.children.dropFirst().compactMap { row in
    guard let cell = row.children.first else { return nil }
    let name = SpecText(cell.bytes, in: file)
    guard isName(name.text), !name.text.contains("\"") else { return nil }
    var stated: StatedCount?
    if let counts, counts < row.children.count {
      let text = SpecText(row.children[counts].bytes, in: file)
      stated = Int(text.text).map { StatedCount(count: $0, range: text.range) }
    }
    return ListedTable(
      name: Placed(QualifiedName(parsing: name.text), at: name.range), statedFields: stated)
  }
}

private func leadsToDocument(_ target: String?) -> Bool {
  guard let path = target?.prefix(while: { $0 != "#" }) else { return false }
  return path.lowercased().hasSuffix(".md") && !path.contains("://")
}
