import CatalogModel
import PostgresClient
import SQLText

/// Default privileges, without those that give something to the platform's own roles: an older project has them
/// and a newer one has not.
func defaultPrivilegesQuery(_ scope: CatalogScope) -> CatalogQuery<[DefaultPrivileges]> {
  let roles = scope.platform.apiRoles.map { SQL.literal($0.name) } + ["''"]
  return CatalogQuery(
    """
    select r.rolname, n.nspname, d.defaclobjtype, holdings.roles, holdings.privileges,
      holdings.options,
      array(select lower(b.privilege_type) from aclexplode(usual.acl) b
        where d.defaclnamespace = 0 and b.grantee = d.defaclrole
        except select lower(g.privilege_type) from aclexplode(d.defaclacl) g
        where g.grantee = d.defaclrole)
    from pg_default_acl d
    join pg_roles r on r.oid = d.defaclrole
    left join pg_namespace n on n.oid = d.defaclnamespace
    cross join lateral (select acldefault(
      (case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end)::"char", d.defaclrole)
    ) usual (acl)
    cross join lateral (
      select array_agg(role), array_agg(privileges), array_agg(options)
      from (
        select case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee) end,
          string_agg(lower(g.privilege_type), ','),
          coalesce(string_agg(lower(g.privilege_type), ',') filter (where g.is_grantable), '')
        from aclexplode(d.defaclacl) g
        where d.defaclnamespace <> 0 or g.grantee <> d.defaclrole
        group by g.grantee
      ) holding (role, privileges, options)
    ) holdings (roles, privileges, options)
    where (n.oid is null or \(scope.holds(schema: "n")))
      and not exists (select from aclexplode(d.defaclacl) g
        where pg_get_userbyid(g.grantee) in (\(roles.joined())))
    """,
    each: { row throws(PostgresError) in try defaultPrivileges(row) })
}

private func defaultPrivileges(_ row: Row) throws(PostgresError) -> DefaultPrivileges {
  let (held, options) = (try row.list(4), try row.list(5))
  var grants: [Grant] = []
  for (position, role) in try row.identifiers(3).enumerated() {
    grants.append(
      Grant(
        role: role, privileges: try privileges(words(held[position])),
        withGrantOption: try privileges(words(options[position]))))
  }
  return DefaultPrivileges(
    of: try row.identifier(0), in: row[1].map { Identifier($0) }, on: objects(try row.text(2)),
    privileges: grants, withheld: try privileges(try row.list(6)))
}

private func words(_ list: String) -> [String] { list.split(separator: ",").map(String.init) }

private func objects(_ code: String) -> DefaultPrivileges.Objects {
  switch code {
  case "r": .tables
  case "S": .sequences
  case "f": .functions
  case "T": .types
  case "L": .largeObjects
  default: .schemas
  }
}
