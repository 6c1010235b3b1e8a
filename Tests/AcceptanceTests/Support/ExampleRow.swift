import PostgresClient
import SQLText

/// A row with a value for each column that must have one, found in the catalog and made to pass the checks.
struct ExampleRow {
  let table: Identifier
  /// Without the persona and the tenant.
  private let columns: [Identifier]
  private let values: [SQL]

  init(of table: Identifier, on connection: borrowing Connection) throws {
    let rows = try connection.query(
      """
      select a.attname, format_type(a.atttypid, a.atttypmod), pg_get_constraintdef(c.oid)
      from pg_attribute a
        left join pg_constraint c
          on c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]
      where a.attrelid = 'public.\(table)'::regclass and a.attnum > 0
        and a.attnotnull and not a.atthasdef and a.attname not in ('persona_id', 'tenant_id')
      order by a.attnum
      """)
    self.table = table
    columns = try rows.map { Identifier(try $0.text(0)) }
    values = try rows.map { exampleValue(type: try $0.text(1), check: $0[2]) }
  }

  /// Inserts a row, or one for each row of the source.
  func insertion(
    tenant: SQL, persona: SQL, id: SQL = "gen_random_uuid()", from source: SQL = "(select) one"
  ) -> SQL {
    """
    insert into public.\(table) (\(["id", "persona_id", "tenant_id"] + columns))
    select \(([id, persona, tenant] + values).joined()) from \(source)
    """
  }
}

/// The first of a list of values, the least number of a range, else what the type suggests.
private func exampleValue(type: String, check: String?) -> SQL {
  if let value = check?.firstMatch(of: /= ANY \(ARRAY\['([^']*)'/) {
    return SQL.literal(String(value.1))
  }
  if let minimum = check?.firstMatch(of: />= ([0-9]+)/) { return SQL(verbatim: String(minimum.1)) }
  return switch type {
  case "integer": "1"
  case "date": "date '2025-06-30'"
  case "text[]": "'{}'"
  default: "'An example'"
  }
}
