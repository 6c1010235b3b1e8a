import CatalogModel
import Diagnostics
import SQLText

extension Lowering {
  /// A table's own indexes, after those of its groups that no key and no index of its own replaces.
  mutating func lowerIndexes(
    _ body: SpecBody, included: [FieldGroup], into table: inout Table, bag: inout DiagnosticBag
  ) {
    let own = body.indexes.compactMap { text in draft(text, bag: &bag).map { (text, $0) } }
    let shared = included.flatMap(\.body.indexes).compactMap { text in
      draft(text, bag: &bag).map { (text, $0) }
    }
    let leading = keyColumns(of: table)
    for (text, draft) in shared where !leading.contains(where: { $0.starts(with: draft.columns) }) {
      add(draft, to: &table, at: text, bag: &bag)
    }
    for (text, draft) in own { add(draft, to: &table, at: text, bag: &bag) }
  }

  private func draft(_ text: SpecText, bag: inout DiagnosticBag) -> IndexDraft? {
    guard let draft = readIndex(text) else {
      bag.add(
        .unreadableIndex, at: text.range, "'\(text.text)' describes no index",
        help: "list the columns in code, such as '`a`, `b` where not null — why'")
      return nil
    }
    return draft
  }

  private mutating func add(
    _ draft: IndexDraft, to table: inout Table, at text: SpecText, bag: inout DiagnosticBag
  ) {
    guard checkColumns(text, draft.columns, of: table, bag: &bag) else { return }
    if let name = draft.name, !relationNames.take(name, in: table.name.schema) {
      bag.add(
        .duplicateName, at: text.range, "another table, index or key is called '\(name)'",
        help: "give it another name")
      return
    }
    let words =
      draft.searchLanguage == nil ? draft.columns.map(\.name).joined(separator: "_") : "search"
    let name =
      draft.name ?? relationNames.choose(table.name.name.name, words, "idx", in: table.name.schema)
    table.indexes.append(
      Index(
        name: name, method: draft.method, isUnique: draft.isUnique, keys: draft.keys,
        predicate: draft.predicate))
    note(.index(name, of: table.name), at: text.range)
  }

  private func keyColumns(of table: Table) -> [[Identifier]] {
    table.constraints.compactMap { constraint in
      switch constraint.rule {
      case .primaryKey(let columns), .unique(let columns): columns
      case .check, .foreignKey, .other: nil
      }
    }
  }
}
