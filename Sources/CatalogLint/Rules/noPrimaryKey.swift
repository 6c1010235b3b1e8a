import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let noPrimaryKey = LintRule(
    Rule(
      "no-primary-key", .warning,
      meaning: """
        Without a primary key the same row can be there twice and neither copy can be told from the other. \
        Replication cannot update or delete such rows, and clients cannot address one.
        """,
      example: "### `goals`\n\n| Field | Type |\n|---|---|\n| `title` | text |",
      cure: "Add a field such as `id`, and `` **Primary key**: `id` ``."),
    eachTable: { table, _ in findKeyless(table).map { [$0] } ?? [] })
}

private func findKeyless(_ table: Table) -> LintFault? {
  let isDescribed = table.foreign == nil && table.columns.contains { $0.type != nil }
  guard isDescribed, !table.keys.contains(where: \.isPrimary) else { return nil }
  return LintFault(
    .table(table.name), "'\(table.name.brief)' has no primary key",
    help: "add a line such as '**Primary key**: `id`'")
}
