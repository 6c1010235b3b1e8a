import CatalogModel
import PostgresClient
import SQLText

func enumsQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, EnumType)]> {
  CatalogQuery(
    """
    select t.oid, n.nspname, t.typname,
      array(select e.enumlabel from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder),
      \(.comment(on: "t.oid", in: "pg_type"))
    from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where t.typtype = 'e' and \(scope.holds(schema: "n")) and \(scope.isFree("t", of: "pg_type"))
    """,
    each: { row throws(PostgresError) in
      let type = EnumType(
        name: try row.qualifiedName(1), values: try row.list(3), comment: row[4])
      return (try row.int(0), type)
    })
}
