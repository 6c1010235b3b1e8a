import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let foreignKeyToAuth = LintRule(
    Rule(
      "foreign-key-to-auth", .warning,
      meaning: """
        A foreign key leads to a table of the platform's accounts by another column than `id`. Only the key of \
        such a table is promised to stay: an update of the platform that drops the other index fails on it, or \
        takes it along.
        """,
      example: "| `email` | text | `auth.users(email)` |",
      cure: "Refer to `auth.users(id)`."),
    eachTable: { table, subject in
      guard let schema = subject.platform.accountSchema else { return [] }
      return table.constraints.compactMap { constraint in
        guard case .foreignKey(let key) = constraint.rule, key.target.schema == schema,
          !key.targetColumns.isEmpty, key.targetColumns != ["id"]
        else { return nil }
        let columns = key.targetColumns.map(\.name).joined(separator: ", ")
        return LintFault(
          .constraint(constraint.name, of: table.name),
          "'\(constraint.name)' leads to '\(key.target.brief)' by '\(columns)'",
          help: "refer to 'id'")
      }
    })
}
