import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension LintRule {
  static let duplicateIndex = LintRule(
    Rule(
      "duplicate-index", .warning,
      meaning: """
        An index has the definition of another, or the columns with which a primary or unique key begins. It \
        finds nothing that the other does not, and is written at every insert and most updates.
        """,
      example: "**Primary key**: `id`\n\n**Indexes**:\n\n- `id`", cure: "Remove the index."),
    eachTable: { table, _ in findDuplicates(in: table) })
}

private func findDuplicates(in table: Table) -> [LintFault] {
  guard !table.indexes.isEmpty else { return [] }
  let keys = beginnings(of: table.keys)
  var seen: [Definition: Identifier] = [:]
  return table.indexes.compactMap { index in
    let path = ObjectPath.index(index.name, of: table.name)
    let definition = Definition(index)
    if let first = seen[definition] {
      return LintFault(
        path, "index '\(index.name)' is the same as '\(first)'", help: "remove one of the two")
    }
    seen[definition] = index.name
    guard index.isPlain, let key = keys[index.keys],
      !index.isUnique || key.columns.count == index.keys.count
    else { return nil }
    return LintFault(
      path, "key '\(key.name)' finds what index '\(index.name)' finds", help: "remove the index")
  }
}

/// An index but for its name and comment.
private struct Definition: Hashable {
  private let index: Index
  private let predicate: NormalForm?

  init(_ index: Index) {
    var bare = index
    bare.name = ""
    bare.comment = nil
    predicate = index.predicate.flatMap { normalForm(of: $0.text) }
    if predicate != nil { bare.predicate = nil }
    self.index = bare
  }
}

/// What each key has as its columns or begins with, as an index would have it.
private func beginnings(of keys: [TableKey]) -> [[IndexKey]: TableKey] {
  var found: [[IndexKey]: TableKey] = [:]
  for key in keys {
    var columns: [IndexKey] = []
    for column in key.columns {
      columns.append(IndexKey(.column(column)))
      found[columns] = key
    }
  }
  return found
}
