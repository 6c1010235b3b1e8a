import CatalogModel
import Diagnostics

extension LintRule {
  static let moneyType = LintRule(
    Rule(
      "money-type", .warning,
      meaning: """
        A `money` value has no currency, and the server's setting `lc_monetary` decides how it is read, shown \
        and rounded. A dump that is restored elsewhere may hold other amounts.
        """,
      example: "| `price` | money |",
      cure:
        "Write `numeric(12,2)` or what the currency needs, and keep the currency in a field of its own."
    ),
    eachColumn: findMoney)
}

private func findMoney(_ column: Column, of table: Table) -> LintFault? {
  guard column.type?.base == "money" else { return nil }
  return LintFault(
    .column(column.name, of: table.name), "the server's locale decides what '\(column.name)' means",
    help: "write 'numeric(12,2)', and name the currency in another field", isAboutType: true)
}
