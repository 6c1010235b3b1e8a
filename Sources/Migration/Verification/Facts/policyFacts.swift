import SQLText

/// Policies of row security.
let policyFacts = FactQuery(
  from: [.relations],
  """
  select 'policy', p.tableoid, p.oid, 0, c.object || '.' || quote_ident(p.polname),
    concat_ws(' ', case when p.polpermissive then 'permissive' else 'restrictive' end,
      'for', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
        when 'd' then 'delete' else 'all' end,
      'to', (select string_agg(case r when 0 then 'public' else pg_get_userbyid(r)::text end,
          ', ' order by r = 0 desc, pg_get_userbyid(r)) from unnest(p.polroles) r),
      'using ' || pg_get_expr(p.polqual, p.polrelid),
      'with check ' || pg_get_expr(p.polwithcheck, p.polrelid)),
    null::oid, null::aclitem[], null::aclitem[]
  from relations c join pg_policy p on p.polrelid = c.oid
  """)
