import CatalogModel
import SQLText

/// Reads `` `table(column)` on delete cascade ``; without a column the reference is to `id`.
func readReference(_ text: SpecText, from column: Identifier) -> ForeignKey? {
  let target = text.codes.first?.value ?? text.text
  var scanner = TextScanner(target)
  let name = scanner.take { $0.isLetter || $0.isNumber || "_.$\"".contains($0) }
  guard !name.isEmpty else { return nil }
  var list = "id"
  if scanner.take("(") {
    list = scanner.take { $0 != ")" }
    guard scanner.take(")"), !list.isEmpty else { return nil }
  }
  let columns = list.split(separator: ",").map { Identifier($0.trimmingWhitespace) }
  let tail = text.text.lowercased()
  return ForeignKey(
    columns: [column], target: QualifiedName(parsing: name), targetColumns: columns,
    onDelete: action(after: "on delete ", in: tail), onUpdate: action(after: "on update ", in: tail)
  )
}

private func action(after words: String, in text: String) -> ReferentialAction {
  guard let start = text.firstRange(of: words)?.upperBound else { return .noAction }
  return ReferentialAction.allCases.first { text[start...].hasPrefix($0.rawValue) } ?? .noAction
}
