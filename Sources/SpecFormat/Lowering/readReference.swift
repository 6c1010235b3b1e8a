import CatalogModel
import SQLText

/// Reads `` `table(column)` on delete cascade ``; without a column the reference is to `id`.
func readReference(_ text: SpecText, from column: Identifier) -> ForeignKey? {
  let target = text.codes.first?.value ?? text.text
  guard let match = target.firstMatch(of: /^([\w.\"$]+)\s*(?:\(([^)]*)\)|\.(\w+))?/) else {
    return nil
  }
  let columns = (match.2.map(String.init) ?? "id").split(separator: ",")
    .map { Identifier($0.trimmingWhitespace) }
  let tail = text.text.lowercased()
  return ForeignKey(
    columns: [column], target: QualifiedName(parsing: String(match.1)), targetColumns: columns,
    onDelete: action(after: "on delete ", in: tail), onUpdate: action(after: "on update ", in: tail)
  )
}

private func action(after words: String, in text: String) -> ReferentialAction {
  guard let start = text.firstRange(of: words)?.upperBound else { return .noAction }
  return ReferentialAction.allCases.first { text[start...].hasPrefix($0.rawValue) } ?? .noAction
}
