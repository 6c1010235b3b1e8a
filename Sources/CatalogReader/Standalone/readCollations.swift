import CatalogModel
import PostgresClient
import SQLText

func collationsQuery(_ scope: CatalogScope) -> CatalogQuery<[Collation]> {
  // Before PostgreSQL 15, ICU's locale stood where that of the C library stands.
  let locale: SQL =
    switch scope.serverVersion {
    case 170_000...: "coalesce(l.colllocale, l.collcollate)"
    case 150_000...: "coalesce(l.colliculocale, l.collcollate)"
    default: "l.collcollate"
    }
  let rules: SQL = scope.serverVersion >= 160_000 ? "l.collicurules" : "null"
  return CatalogQuery(
    """
    select n.nspname, l.collname, l.collprovider, \(locale),
      case when l.collprovider = 'c' then nullif(l.collctype, l.collcollate) end,
      l.collisdeterministic, \(rules),
      obj_description(l.oid, 'pg_collation')
    from pg_collation l join pg_namespace n on n.oid = l.collnamespace
    where \(scope.holds(schema: "n")) and \(scope.isFree("l", of: "pg_collation"))
    """,
    each: { row throws(PostgresError) in
      Collation(
        try row.qualifiedName(0), provider: provider(try row.text(2)), locale: try row.text(3),
        characterType: row[4], isDeterministic: try row.bool(5), rules: row[6], comment: row[7])
    })
}

private func provider(_ code: String) -> Collation.Provider {
  switch code {
  case "i": .icu
  case "b": .builtin
  default: .libc
  }
}
