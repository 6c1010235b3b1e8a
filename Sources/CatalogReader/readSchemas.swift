import CatalogModel
import PostgresClient
import SQLText

func schemasQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, Schema)]> {
  CatalogQuery(
    """
    select n.oid, n.nspname, obj_description(n.oid, 'pg_namespace')
    from pg_namespace n
    where \(scope.holds(schema: "n")) and \(scope.isFree("n", of: "pg_namespace"))
    """,
    each: { row throws(PostgresError) in
      (try row.int(0), Schema(name: try row.identifier(1), comment: row[2]))
    })
}
