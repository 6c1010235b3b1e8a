import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let prefixIndex = LintRule(
    Rule(
      "prefix-index", .note,
      meaning: """
        A longer index begins with the same columns and finds the same rows. The shorter one is smaller and \
        faster by itself, and is still one more to write and to keep in memory.
        """,
      example: "**Indexes**:\n\n- `owner_id`\n- `owner_id`, `created_at`",
      cure: "Remove the shorter index, unless its size was the reason for it."),
    eachTable: { table, _ in findBeginnings(in: table) })
}

private func findBeginnings(in table: Table) -> [LintFault] {
  var longer: [[IndexKey]: Identifier] = [:]
  for index in table.indexes where index.method == "btree" && index.predicate == nil {
    for length in 1..<max(index.keys.count, 1) {
      longer[Array(index.keys.prefix(length))] = index.name
    }
  }
  return table.indexes.compactMap { index in
    guard index.isPlain, !index.isUnique, let other = longer[index.keys] else { return nil }
    return LintFault(
      .index(index.name, of: table.name), "index '\(other)' begins as '\(index.name)' does",
      help: "remove the shorter index, unless its size was the reason for it")
  }
}
