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
    namedIndexes.formUnion((own + shared).compactMap(\.1.name))
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
    let columns = draft.hasExpressions ? draft.plainColumns : draft.columns
    guard columns.isEmpty || checkColumns(text, columns, of: table, bag: &bag),
      let index = index(draft, on: table.name, at: text, bag: &bag)
    else { return }
    table.indexes.append(index)
    note(.index(index.name, of: table.name), at: text.range)
  }

  /// The indexes of a materialized view, whose columns only a server knows.
  mutating func indexes(
    _ texts: [SpecText], of view: QualifiedName, bag: inout DiagnosticBag
  ) -> [Index] {
    var indexes: [Index] = []
    for text in texts {
      guard let draft = draft(text, bag: &bag),
        let index = index(draft, on: view, at: text, bag: &bag)
      else { continue }
      indexes.append(index)
    }
    return indexes
  }

  private mutating func index(
    _ draft: IndexDraft, on relation: QualifiedName, at text: SpecText, bag: inout DiagnosticBag
  ) -> Index? {
    if let name = draft.name, !relationNames.take(name, in: relation.schema) {
      bag.add(
        .duplicateName, at: text.range, "another table, index or key is called '\(name)'",
        help: "give it another name")
      return nil
    }
    let words =
      draft.searchLanguage == nil ? draft.columns.map(\.name).joined(separator: "_") : "search"
    let name =
      draft.name ?? relationNames.choose(relation.name.name, words, "idx", in: relation.schema)
    return Index(
      name: name, method: draft.method, isUnique: draft.isUnique, keys: draft.keys,
      predicate: draft.predicate)
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
