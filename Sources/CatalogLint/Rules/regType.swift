import CatalogModel
import Diagnostics

extension LintRule {
  static let regType = LintRule(
    Rule(
      "reg-type", .warning,
      meaning: """
        The column holds the number of an object of this very database. Another database, and this one after an \
        upgrade to a new major version, has other numbers: `pg_upgrade` refuses a database with such a column.
        """,
      example: "| `handler` | regproc |",
      cure:
        "Write `text` with the object's name, or `regclass`, `regtype` or `regrole`, which are kept."
    ),
    eachColumn: { column, table in
      guard let type = column.type, typesOfNumbers.contains(type.base) else { return nil }
      return LintFault(
        .column(column.name, of: table.name),
        "'\(column.name)' holds a number that an upgrade changes", help: "write 'text'",
        isAboutType: true)
    })
}

private let typesOfNumbers: Set<String> = [
  "regcollation", "regconfig", "regdictionary", "regnamespace", "regoper", "regoperator", "regproc",
  "regprocedure",
]
