import CatalogModel
import PostgresClient
import SQLText

/// Columns are named in the order of the alphabet: the server prints them in that of the table, which is no part of them.
func statisticsQuery(_ scope: CatalogScope) -> CatalogQuery<[Statistics]> {
  CatalogQuery(
    """
    select n.nspname, s.stxname,
      overlay(d.text placing coalesce(c.by_name, '')
        from position(' ON ' in d.text) + 4 for coalesce(length(c.by_number), 0)),
      nullif(s.stxstattarget, -1), obj_description(s.oid, 'pg_statistic_ext')
    from pg_statistic_ext s join pg_namespace n on n.oid = s.stxnamespace
    cross join lateral (
      select substr(pg_get_statisticsobjdef(s.oid), length(
        'CREATE STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname)) + 2)
    ) d (text)
    cross join lateral (
      select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
        string_agg(quote_ident(a.attname), ', ' order by a.attname)
      from pg_attribute a where a.attrelid = s.stxrelid and a.attnum = any(s.stxkeys)
    ) c (by_number, by_name)
    where \(scope.holds(schema: "n")) and \(scope.isFree("s", of: "pg_statistic_ext"))
    """,
    each: { row throws(PostgresError) in
      Statistics(
        try row.qualifiedName(0), definition: Expression(try row.text(2)),
        target: row[3].flatMap { Int($0) }, comment: row[4])
    })
}
