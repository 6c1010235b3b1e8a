import CatalogModel
import Diagnostics
import SQLText

extension LintRule {
  static let foreignTableExposed = LintRule(
    Rule(
      "foreign-table-exposed", .warning,
      meaning: """
        A foreign table has no row security, and the platform offers it over the web. Whoever holds a grant on \
        it reaches all rows of the other server that its user mapping reaches.
        """,
      example: "(a catalog in which a foreign table lies in `public`)",
      cure: """
        Revoke the grants from the roles that clients have, or put the table into a schema that the platform \
        does not offer.
        """),
    eachTable: { table, subject in
      guard table.foreign != nil, table.isExposed(on: subject.platform) else { return [] }
      return [
        LintFault(
          .table(table.name),
          "'\(table.name.brief)' lies on another server without policies, and is open to the web",
          help: "revoke the grants from the roles that clients have")
      ]
    })
}
