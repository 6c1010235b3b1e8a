import CatalogModel
import PostgresClient
import SQLText

func foreignDataWrappersQuery(
  _ scope: CatalogScope
) -> CatalogQuery<[(ObjectID, ForeignDataWrapper)]> {
  CatalogQuery(
    """
    select w.oid, w.fdwname, \(.name("w.fdwhandler", in: .functions)),
      \(.name("w.fdwvalidator", in: .functions)), \(.openOptions("w.fdwoptions")),
      obj_description(w.oid, 'pg_foreign_data_wrapper')
    from pg_foreign_data_wrapper w
    where \(scope.isUsers("w", of: "pg_foreign_data_wrapper"))
    """,
    each: { row throws(PostgresError) in
      let wrapper = ForeignDataWrapper(
        try row.identifier(1), handler: row.optionalName(2), validator: row.optionalName(3),
        options: try row.settings(4), comment: row[5])
      return (try row.int(0), wrapper)
    })
}

func foreignServersQuery(_ scope: CatalogScope) -> CatalogQuery<[(ObjectID, ForeignServer)]> {
  CatalogQuery(
    """
    select s.oid, s.srvname, w.fdwname, s.srvtype, s.srvversion, \(.openOptions("s.srvoptions")),
      obj_description(s.oid, 'pg_foreign_server')
    from pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw
    where \(scope.isUsers("s", of: "pg_foreign_server"))
    """,
    each: { row throws(PostgresError) in
      let server = ForeignServer(
        try row.identifier(1), wrapper: try row.identifier(2), type: row[3], version: row[4],
        options: try row.settings(5), comment: row[6])
      return (try row.int(0), server)
    })
}

/// User mappings whose options the reader may see.
func userMappingsQuery(_ scope: CatalogScope) -> CatalogQuery<[UserMapping]> {
  CatalogQuery(
    """
    select case u.umuser when 0 then 'public' else u.usename end, u.srvname,
      \(.openOptions("u.umoptions"))
    from pg_user_mappings u join pg_foreign_server s on s.oid = u.srvid
    where \(scope.readsOptions("u")) and \(scope.isUsers("s", of: "pg_foreign_server"))
    """,
    each: { row throws(PostgresError) in
      UserMapping(
        try row.identifier(0), server: try row.identifier(1), options: try row.settings(2))
    })
}

extension CatalogScope {
  /// Whether the options of the row of `pg_user_mappings` are shown.
  func readsOptions(_ row: SQL) -> SQL { "(\(readsSecrets) or \(row).umoptions is not null)" }
}
