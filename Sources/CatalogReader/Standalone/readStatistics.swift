import CatalogModel
import PostgresClient
import SQLText

func statisticsQuery(_ scope: CatalogScope) -> CatalogQuery<[Statistics]> {
  CatalogQuery(
    """
    select n.nspname, s.stxname,
      substr(pg_get_statisticsobjdef(s.oid), length(
        'CREATE STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname)) + 2),
      nullif(s.stxstattarget, -1), obj_description(s.oid, 'pg_statistic_ext')
    from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace
    where \(scope.holds(schema: "n")) and \(scope.isFree("s", of: "pg_statistic_ext"))
    """,
    each: { row throws(PostgresError) in
      Statistics(
        try row.qualifiedName(0), definition: Expression(try row.text(2)),
        target: row[3].flatMap { Int($0) }, comment: row[4])
    })
}
