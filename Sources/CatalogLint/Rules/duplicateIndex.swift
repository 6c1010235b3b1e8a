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
    checkWithForms: { subject, forms in
      subject.tables.flatMap { findDuplicates(of: $0.name, $0.indexes, keys: $0.keys, &forms) }
        + subject.views.flatMap { findDuplicates(of: $0.name, $0.indexes, keys: [], &forms) }
    })
}

private func findDuplicates(
  of table: QualifiedName, _ indexes: [Index], keys: [TableKey], _ forms: inout NormalForms
) -> [LintFault] {
  guard !indexes.isEmpty else { return [] }
  let keys = Dictionary(grouping: keys) { $0.columns.first.map { IndexKey(.column($0)) } }
  var seen: [Definition: Identifier] = [:]
  return indexes.compactMap { index in
    let definition = Definition(index, &forms)
    if let first = seen[definition] {
      return LintFault(
        .index(index.name, of: table), "index '\(index.name)' is the same as '\(first)'",
        help: "remove one of the two")
    }
    seen[definition] = index.name
    guard index.isPlain,
      let key = keys[index.keys.first]?.last(where: { begins($0, with: index.keys) }),
      !index.isUnique || key.columns.count == index.keys.count
    else { return nil }
    return LintFault(
      .index(index.name, of: table),
      "key '\(key.name)' finds what index '\(index.name)' finds", help: "remove the index")
  }
}

/// An index but for its name and comment.
private struct Definition: Hashable {
  private let index: Index
  private let predicate: NormalForm?

  init(_ index: Index, _ forms: inout NormalForms) {
    var bare = index
    bare.name = ""
    bare.comment = nil
    predicate = index.predicate.flatMap { forms.form(of: $0.text) }
    if predicate != nil { bare.predicate = nil }
    self.index = bare
  }

  /// By what tells most indexes apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(index.keys)
    hasher.combine(predicate)
  }
}

/// Whether a key has the columns of an index, or begins with them.
private func begins(_ key: TableKey, with columns: [IndexKey]) -> Bool {
  columns.count <= key.columns.count
    && zip(columns, key.columns).allSatisfy { $0 == IndexKey(.column($1)) }
}
