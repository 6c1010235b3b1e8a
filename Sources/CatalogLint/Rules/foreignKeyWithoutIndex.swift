import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension LintRule {
  static let foreignKeyWithoutIndex = LintRule(
    Rule(
      "foreign-key-without-index", .warning,
      meaning: """
        PostgreSQL makes no index for the columns that refer to another table. Each row that is deleted or \
        renumbered there then reads this table from end to end, and so does a join from there.
        """,
      example: "| `owner_id` | uuid | `owners(id)` on delete cascade |",
      cure: """
        Add an index that begins with the columns, in any order. One that leaves out nulls is as good, and \
        `where not null` makes it.
        """),
    eachTableWithForms: { table, _, forms in findUnindexed(in: table, &forms) })
}

private func findUnindexed(in table: Table, _ forms: inout NormalForms) -> [LintFault] {
  let references = table.constraints.compactMap { constraint -> (Identifier, ForeignKey)? in
    guard case .foreignKey(let key) = constraint.rule else { return nil }
    return (constraint.name, key)
  }
  guard !references.isEmpty else { return [] }
  let lists =
    table.keys.map(\.columns)
    + table.indexes.filter { findsAnyValue($0, &forms) }.map(leadingColumns)
  let firsts = Set(lists.compactMap(\.first))
  return references.compactMap { name, key in
    let isServed =
      key.columns.count == 1
      ? firsts.contains(key.columns[0]) : lists.contains { begins($0, withAll: key.columns) }
    guard !isServed else { return nil }
    let columns = key.columns.map { "'\($0)'" }.joined(separator: ", ")
    return LintFault(
      .constraint(name, of: table.name),
      "\(columns) \(key.columns.count == 1 ? "refers" : "refer") to '\(key.target.brief)' without an index",
      help: "add an index on \(columns)")
  }
}

/// Whether columns of an index or a key begin with those that are looked up, in any order.
private func begins(_ columns: [Identifier], withAll wanted: [Identifier]) -> Bool {
  let wanted = Set(wanted)
  var leading: Set<Identifier> = []
  for column in columns where leading.count < wanted.count { leading.insert(column) }
  return !wanted.isEmpty && leading == wanted
}

private func leadingColumns(of index: Index) -> [Identifier] {
  var columns: [Identifier] = []
  for key in index.keys {
    guard case .column(let name) = key.value else { break }
    columns.append(name)
  }
  return columns
}

/// Whether the index leaves out nothing but nulls of the columns that it is about, and no partition.
private func findsAnyValue(_ index: Index, _ forms: inout NormalForms) -> Bool {
  guard index.isIncomplete != true else { return false }
  guard let predicate = index.predicate else { return true }
  let columns = Set(leadingColumns(of: index).map(\.name))
  return forms.form(of: predicate.text).map { asksForPresence($0, of: columns) } ?? false
}

private func asksForPresence(_ form: NormalForm, of columns: Set<String>) -> Bool {
  switch form {
  case .call("and", let parts): parts.allSatisfy { asksForPresence($0, of: columns) }
  case .call("is not null", let parts):
    if case .column(let name)? = parts.first { columns.contains(name) } else { false }
  default: false
  }
}
