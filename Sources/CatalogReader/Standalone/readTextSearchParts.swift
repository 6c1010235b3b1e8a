import CatalogModel
import PostgresClient
import SQLText

func textSearchTemplatesQuery(_ scope: CatalogScope) -> CatalogQuery<[TextSearchTemplate]> {
  CatalogQuery(
    """
    select n.nspname, s.tmplname, \(.name("s.tmplinit", in: .functions)),
      \(.name("s.tmpllexize", in: .functions)), obj_description(s.oid, 'pg_ts_template')
    from pg_ts_template s join pg_namespace n on n.oid = s.tmplnamespace
    where \(scope.holds(schema: "n")) and \(scope.isFree("s", of: "pg_ts_template"))
    """,
    each: { row throws(PostgresError) in
      TextSearchTemplate(
        try row.qualifiedName(0), initialize: row.optionalName(2), lexize: try row.name(3),
        comment: row[4])
    })
}

func textSearchParsersQuery(_ scope: CatalogScope) -> CatalogQuery<[TextSearchParser]> {
  CatalogQuery(
    """
    select n.nspname, s.prsname, \(.name("s.prsstart", in: .functions)),
      \(.name("s.prstoken", in: .functions)), \(.name("s.prsend", in: .functions)),
      \(.name("s.prslextype", in: .functions)), \(.name("s.prsheadline", in: .functions)),
      obj_description(s.oid, 'pg_ts_parser')
    from pg_ts_parser s join pg_namespace n on n.oid = s.prsnamespace
    where \(scope.holds(schema: "n")) and \(scope.isFree("s", of: "pg_ts_parser"))
    """,
    each: { row throws(PostgresError) in
      TextSearchParser(
        try row.qualifiedName(0), start: try row.name(2), nextToken: try row.name(3),
        end: try row.name(4), tokenTypes: try row.name(5), headline: row.optionalName(6),
        comment: row[7])
    })
}
