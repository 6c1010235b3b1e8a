import CatalogModel
import Reporting

/// The reports on 1,000 tables.
enum ManyTables {
  private static let large = specification(tables: 1_000, type: "open, closed")
  private static let other = specification(tables: 1_000, type: "new, old").catalog

  static let missing = compare(on: large, in: Catalog())
  static let drifted = compare(on: large, in: other, base: CoverageBase(missing, named: "main"))
  static let complete = compare(on: large, in: large.catalog)
}

/// A specification of many tables, whose names are as long as names can be.
private func specification(tables: Int, type: String) -> Specification {
  var text = "# Large (Sections 1–\(tables / 10))\n"
  for number in 0..<tables {
    if number % 10 == 0 { text += "\n## Section \(number / 10 + 1): Part \(number / 10 + 1)\n" }
    let name = "table_\(number)_" + String(repeating: "x", count: 50)
    text += """

      ### `\(name)`

      | Field | Type | Required | Rules |
      |---|---|---|---|
      | `id` | uuid | yes | |
      | `state` | text | | \(type) |
      | `note` | \(type.hasPrefix("open") ? "text" : "varchar(20)") | | |

      **Primary key**: `id`

      **Policies**:

      - `everyone` for all to `public`: `true`

      """
  }
  return Specification(text)
}
