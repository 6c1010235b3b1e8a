import CatalogModel
import SQLText

/// Reads `` `table(column)` on delete cascade ``; without a column the reference is to `id`.
func readReference(_ text: SpecText, from column: Identifier) -> ForeignKey? {
  let target = text.codes.first?.value ?? text.text
  var scanner = TextScanner(target)
  let name = scanner.take { $0.isNamePart || $0 == "." || $0 == "\"" }
  guard !name.isEmpty else { return nil }
  var list = "id"
  if scanner.take("(") {
    list = scanner.take { $0 != ")" }
    guard scanner.take(")"), !list.isEmpty else { return nil }
  }
  let columns = list.split(at: ",").map { Identifier($0) }
  let tail = text.text.lowercased()
  return ForeignKey(
    columns: [column], target: QualifiedName(parsing: name), targetColumns: columns,
    onDelete: action(after: "on delete ", in: tail), onUpdate: action(after: "on update ", in: tail)
  )
}

private func action(after words: String, in text: String) -> ReferentialAction {
  let text = text.utf8
  let start = text.indices.first {
    text[$0] == words.utf8.first && text[$0...].starts(with: words.utf8)
  }
  guard let rest = start.map({ text[$0...].dropFirst(words.utf8.count) }) else { return .noAction }
  return ReferentialAction.allCases.first { rest.starts(with: $0.rawValue.utf8) } ?? .noAction
}
