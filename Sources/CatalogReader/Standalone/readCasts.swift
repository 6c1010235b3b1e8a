import CatalogModel
import PostgresClient
import SQLText

/// Casts that touch nothing of the platform's; that of a range to its multirange comes with the type.
func castsQuery(_ scope: CatalogScope) -> CatalogQuery<[Cast]> {
  CatalogQuery(
    """
    select \(.typeName("x.castsource")), \(.typeName("x.casttarget")), x.castmethod,
      case when x.castfunc <> 0 then x.castfunc::regprocedure end, x.castcontext,
      obj_description(x.oid, 'pg_cast')
    from pg_cast x
    join pg_type s on s.oid = x.castsource join pg_namespace sn on sn.oid = s.typnamespace
    join pg_type g on g.oid = x.casttarget join pg_namespace gn on gn.oid = g.typnamespace
    left join pg_proc p on p.oid = x.castfunc left join pg_namespace pn on pn.oid = p.pronamespace
    where \(scope.isUsers("x", of: "pg_cast")) and \(scope.reaches(schema: "sn"))
      and not exists (select from pg_depend d
        where d.classid = 'pg_cast'::regclass and d.objid = x.oid and d.deptype = 'i')
      and \(scope.reaches(schema: "gn")) and (p.oid is null or \(scope.reaches(schema: "pn")))
    """,
    each: { row throws(PostgresError) in
      Cast(
        from: try row.type(0), to: try row.type(1), method: try method(row),
        context: context(try row.text(4)), comment: row[5])
    })
}

private func method(_ row: Row) throws(PostgresError) -> Cast.Method {
  switch try row.text(2) {
  case "f": .function(try row.text(3))
  case "i": .text
  default: .binary
  }
}

private func context(_ code: String) -> Cast.Context {
  switch code {
  case "a": .assignment
  case "i": .implicit
  default: .explicit
  }
}
