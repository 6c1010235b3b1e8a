import CatalogModel
import PostgresClient
import SQLText

/// What is granted on languages, wrappers, functions, relations and types that the server or an extension brings, where
/// that is not what came with them.
func rightsQuery(_ scope: CatalogScope) -> CatalogQuery<[Rights]> {
  CatalogQuery(
    """
    select o.target, x.extname, \(grants("coalesce(i.initprivs, o.usual)")), \(grants("o.acl"))
    from (
      select 'pg_language'::regclass, l.oid, l.lanowner, l.lanacl, acldefault('l', l.lanowner),
        'language ' || quote_ident(l.lanname)
      from pg_language l where l.lanacl is not null
      union all
      select 'pg_foreign_data_wrapper'::regclass, w.oid, w.fdwowner, w.fdwacl,
        acldefault('F', w.fdwowner), 'foreign data wrapper ' || quote_ident(w.fdwname)
      from pg_foreign_data_wrapper w where w.fdwacl is not null
      union all
      select 'pg_proc'::regclass, p.oid, p.proowner, p.proacl, acldefault('f', p.proowner),
        case p.prokind when 'p' then 'procedure ' else 'function ' end
          || quote_ident(n.nspname) || '.' || quote_ident(p.proname)
          || '(' || pg_get_function_identity_arguments(p.oid) || ')'
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.proacl is not null and \(scope.reaches(schema: "n"))
      union all
      select 'pg_class'::regclass, c.oid, c.relowner, c.relacl,
        acldefault(case c.relkind when 'S' then 's'::"char" else 'r' end, c.relowner),
        case c.relkind when 'S' then 'sequence ' else 'table ' end
          || quote_ident(n.nspname) || '.' || quote_ident(c.relname)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relacl is not null and \(scope.reaches(schema: "n"))
      union all
      select 'pg_type'::regclass, t.oid, t.typowner, t.typacl, acldefault('T', t.typowner),
        'type ' || quote_ident(n.nspname) || '.' || quote_ident(t.typname)
      from pg_type t join pg_namespace n on n.oid = t.typnamespace
      where t.typacl is not null and \(scope.reaches(schema: "n"))
    ) o (catalog, id, owner, acl, usual, target)
    left join pg_depend d on d.classid = o.catalog and d.objid = o.id and d.deptype = 'e'
    left join pg_extension x on x.oid = d.refobjid
    left join pg_init_privs i on i.classoid = o.catalog and i.objoid = o.id and i.objsubid = 0
    where (o.id < 16384 or x.oid is not null)
      and o.acl is distinct from coalesce(i.initprivs, o.usual)
    """
  ) { rows throws(PostgresError) in
    try rows.map { row throws(PostgresError) in try rights(row) }
      .filter { $0.initial != $0.privileges }
  }
}

/// Three lists of equal length: roles, their privileges, and those that they may pass on.
private func grants(_ list: SQL) -> SQL {
  """
  array(select case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee) end
      || '=' || string_agg(lower(g.privilege_type), ',')
      || '=' || coalesce(string_agg(lower(g.privilege_type), ',') filter (where g.is_grantable), '')
    from aclexplode(\(list)) g where g.grantee <> o.owner group by g.grantee)
  """
}

private func rights(_ row: Row) throws(PostgresError) -> Rights {
  Rights(
    on: try row.text(0), of: row[1].map { Identifier($0) },
    initial: try row.list(2).map { text throws(PostgresError) in try grant(text) },
    privileges: try row.list(3).map { text throws(PostgresError) in try grant(text) })
}

/// Reads `role=usage,create=usage`; a role's name may have the sign too.
private func grant(_ text: String) throws(PostgresError) -> Grant {
  var parts = text.split(separator: "=", omittingEmptySubsequences: false)
  let passed = parts.removeLast().split(separator: ",").map(String.init)
  let held = parts.removeLast().split(separator: ",").map(String.init)
  return Grant(
    role: Identifier(parts.joined(separator: "=")), privileges: try privileges(held),
    withGrantOption: try privileges(passed))
}
