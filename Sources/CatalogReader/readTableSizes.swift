package import CatalogModel
package import PostgresClient
import SQLText

/// How much each table holds that the server has ever counted, in the order of their names.
package func readTableSizes(
  _ connection: borrowing Connection
) throws(PostgresError) -> [TableSize] {
  var sizes: [TableSize] = []
  for row in try connection.query(
    """
    select n.nspname, c.relname, c.reltuples::bigint, c.relpages
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and c.reltuples >= 0
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    """)
  {
    let name = QualifiedName(
      schema: Identifier(try row.text(0)), Identifier(try row.text(1)))
    sizes.append(TableSize(of: name, rows: try row.int(2), pages: try row.int(3)))
  }
  return sizes.sorted { $0.table < $1.table }
}
