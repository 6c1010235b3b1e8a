import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let nullableUnique = LintRule(
    Rule(
      "nullable-unique", .warning,
      meaning: """
        To a unique key no null equals another. Where one of several columns may be null, rows that are the \
        same in all the others can be there any number of times. A key of one column is left alone: there it \
        says 'unique where it is known'.
        """,
      example:
        "| `tenant_id` | uuid | yes |\n| `code` | text | no |\n\n**Unique**: `tenant_id`, `code`",
      cure: """
        Make the fields required; or, where nulls are meant to be free, say so with a unique index \
        `` unique on `tenant_id`, `code` where not null ``.
        """),
    eachTable: { table, _ in findNullable(in: table) })
}

private func findNullable(in table: Table) -> [LintFault] {
  let nullable = Set(table.columns.filter(\.isNullable).map(\.name))
  guard !nullable.isEmpty else { return [] }
  let constraints = table.constraints.compactMap { constraint -> ([Identifier], ObjectPath)? in
    guard case .unique(let columns) = constraint.rule else { return nil }
    return (columns, .constraint(constraint.name, of: table.name))
  }
  let indexes = table.indexes.compactMap { index -> ([Identifier], ObjectPath)? in
    guard index.isUnique, !index.nullsNotDistinct, index.predicate == nil else { return nil }
    return (plainColumns(of: index), .index(index.name, of: table.name))
  }
  return (constraints + indexes).compactMap { columns, path in
    guard columns.count > 1, let column = columns.first(where: nullable.contains) else {
      return nil
    }
    return LintFault(
      path, "'\(column)' may be null, and to a unique key no null equals another",
      help: "make '\(column)' required, or write a unique index 'where not null'")
  }
}

private func plainColumns(of index: Index) -> [Identifier] {
  index.keys.compactMap { key in
    if case .column(let name) = key.value { name } else { nil }
  }
}
