import CatalogModel
import PostgresClient
import SQLText

/// Languages that no extension brings.
func languagesQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, Language)]> {
  CatalogQuery(
    """
    select l.oid, l.lanname, l.lanpltrusted, \(.name("l.lanplcallfoid", in: .functions)),
      \(.name("l.laninline", in: .functions)), \(.name("l.lanvalidator", in: .functions)),
      obj_description(l.oid, 'pg_language')
    from pg_language l where l.lanispl and \(scope.isUsers("l", of: "pg_language"))
    """,
    each: { row throws(PostgresError) in
      let language = Language(
        try row.identifier(1), isTrusted: try row.bool(2), handler: try row.name(3),
        inline: row.optionalName(4), validator: row.optionalName(5), comment: row[6])
      return (try row.int(0), language)
    })
}
