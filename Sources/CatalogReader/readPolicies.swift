import CatalogModel
import PostgresClient
import SQLText

func policiesQuery(_ scope: CatalogScope) -> CatalogQuery<[ObjectID: [Policy]]> {
  CatalogQuery(
    """
    select p.polrelid, p.polname, p.polcmd, p.polpermissive,
      array(select case role when 0 then 'public' else pg_get_userbyid(role) end
        from unnest(p.polroles) role),
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid),
      \(.comment(on: "p.oid", in: "pg_policy"))
    from pg_policy p where \(scope.holds(table: "p.polrelid"))
    """,
    grouped: { row throws(PostgresError) in
      Policy(
        name: try row.identifier(1), command: try command(try row.text(2)),
        isPermissive: try row.bool(3), roles: try row.identifiers(4),
        using: row[5].map { Expression($0) },
        withCheck: row[6].map { Expression($0) }, comment: row[7])
    })
}

private func command(_ code: String) throws(PostgresError) -> Policy.Command {
  switch code {
  case "*": return .all
  case "r": return .select
  case "a": return .insert
  case "w": return .update
  case "d": return .delete
  default: throw PostgresError(message: "unknown command of a policy: '\(code)'")
  }
}
