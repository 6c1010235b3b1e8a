import CatalogModel
import Diagnostics
import SQLGrammar
import SQLText

extension LintRule {
  static let nullableCheck = LintRule(
    Rule(
      "nullable-check", .note,
      meaning: """
        The field has a default and a rule on its values, so that a value seems to be expected in every row. A \
        null passes every rule, and comes from a client that sends it in so many words.
        """,
      example: "| `state` | text | no | `'new'` | new, open, done |",
      cure: "Make the field required, unless a null says something that no value says."),
    eachTableWithForms: { table, _, forms in findNullable(in: table, &forms) })
}

private func findNullable(in table: Table, _ forms: inout NormalForms) -> [LintFault] {
  let candidates = Set(
    table.columns.filter { isFilledUnlessNull($0, &forms) }.map(\.name.name))
  guard !candidates.isEmpty else { return [] }
  var limited: Set<String> = []
  for constraint in table.constraints {
    guard case .check(let condition) = constraint.rule,
      candidates.contains(where: condition.text.holds),
      let form = forms.form(of: condition.text), let column = limitedColumn(form),
      candidates.contains(column)
    else { continue }
    limited.insert(column)
  }
  return table.columns.filter { limited.contains($0.name.name) }.map {
    LintFault(
      .column($0.name, of: table.name), "'\($0.name)' has a default and a rule, and may be null",
      help: "make the field required, unless null has a meaning of its own")
  }
}

private func isFilledUnlessNull(_ column: Column, _ forms: inout NormalForms) -> Bool {
  guard column.isNullable, case .default(let value) = column.value else { return false }
  return !value.text.lowercased().holds("null")
    || forms.form(of: value.text) != .constant("null")
}

/// The one column that a condition compares with constants.
private func limitedColumn(_ form: NormalForm) -> String? {
  switch form {
  case .call("and", let parts):
    let columns = Set(parts.map(limitedColumn))
    return columns.count == 1 ? columns.first.flatMap(\.self) : nil
  case .call(let name, let parts) where limits.contains(name) && form.isPlain:
    guard case .column(let column)? = parts.first else { return nil }
    return column
  case .column, .constant, .call: return nil
  }
}

private let limits: Set<String> = ["in", "=", "<", "<=", ">", ">=", "<@"]
