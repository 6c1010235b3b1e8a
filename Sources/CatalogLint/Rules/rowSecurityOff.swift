import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let rowSecurityOff = LintRule(
    Rule(
      "row-security-off", .warning,
      meaning: """
        The platform offers the table's schema over the web, to everyone who has the key that is in every \
        client. Without row security whoever holds a grant sees and changes all rows.
        """,
      example: "### `goals`\n\n(without `**Policies**:`)",
      cure: """
        Add `**Policies**:`, which turn row security on, or put `**Grants**:` for roles that only servers have.
        """),
    eachTable: { table, subject in
      guard !table.rowSecurity.isEnabled, table.policies.isEmpty, table.foreign == nil,
        table.isExposed(on: subject.platform)
      else { return [] }
      return [
        LintFault(
          .table(table.name), "'\(table.name.brief)' is open to the web without row security",
          help: "add '**Policies**:', or grant to no role that clients have")
      ]
    })
}
