import CatalogModel
import SQLText

/// Reads `` `table(column)` on delete cascade ``, or `table.column`; without a column the reference is to `id`.
func readReference(_ text: SpecText, from column: Identifier) -> ForeignKey? {
  let target = text.codes.first?.value ?? text.text
  var scanner = TextScanner(target)
  let name = scanner.take { $0.isNamePart || $0 == "." || $0 == "\"" }
  guard !name.isEmpty, let (table, columns) = readTarget(name, &scanner) else { return nil }
  let tail = text.text.lowercased()
  return ForeignKey(
    columns: [column], target: table, targetColumns: columns,
    onDelete: action(after: "on delete ", in: tail), onUpdate: action(after: "on update ", in: tail)
  )
}

/// `table(column)`, `table.column`, or a table alone; of two names with a dot the first is a table unless
/// it is the schema that everyone has.
private func readTarget(
  _ name: String, _ scanner: inout TextScanner
) -> (QualifiedName, [Identifier])? {
  if scanner.take("(") {
    let list = scanner.take { $0 != ")" }
    guard scanner.take(")"), !list.isEmpty else { return nil }
    let columns = list.split(separator: ",").map { Identifier($0.trimmingWhitespace) }
    return (QualifiedName(parsing: name), columns)
  }
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  guard !parts.contains("") else { return nil }
  let hasColumn = parts.count == 3 || (parts.count == 2 && parts[0] != "public")
  guard hasColumn, let column = parts.last else { return (QualifiedName(parsing: name), ["id"]) }
  let table = parts.dropLast().joined(separator: ".")
  return (QualifiedName(parsing: table), [Identifier(String(column))])
}

/// Reads an item of a list of foreign keys: `` `a`, `b` → `table(a, b)` on delete cascade ``.
func readForeignKey(_ text: SpecText) -> ForeignKey? {
  let joined = text.joined
  for arrow in ["→", "->", " references ", ":"] {
    guard let mark = joined.lowercased().firstRange(of: arrow) else { continue }
    let columns = text.slice(joined.startIndex..<mark.lowerBound).split(separator: ",")
      .map { Identifier($0.text.filter { !"()".contains($0) }) }
    let target = text.slice(mark.upperBound..<joined.endIndex)
    guard !columns.isEmpty, columns.allSatisfy({ !$0.name.contains(" ") }),
      var key = readReference(target, from: columns[0])
    else { return nil }
    key.columns = columns
    return key.targetColumns.count == columns.count ? key : nil
  }
  return nil
}

private func action(after words: String, in text: String) -> ReferentialAction {
  let text = text.utf8
  let start = text.indices.first {
    text[$0] == words.utf8.first && text[$0...].starts(with: words.utf8)
  }
  guard let rest = start.map({ text[$0...].dropFirst(words.utf8.count) }) else { return .noAction }
  return ReferentialAction.allCases.first { rest.starts(with: $0.rawValue.utf8) } ?? .noAction
}
