import SQLText

/// Default privileges that differ from the server's own.
let defaultPrivilegesFacts = FactQuery(
  from: [],
  """
  select 'default privileges', 0, 0, 0,
    concat_ws(' ', 'of', pg_get_userbyid(a.defaclrole),
      'in ' || nullif(a.defaclnamespace, 0)::regnamespace, 'on', case a.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then
        'functions' when 'T' then 'types' when 'n' then 'schemas' else 'large objects' end),
    (select coalesce(string_agg(g, ', ' order by g collate "C"), 'nothing to anyone')
      from unnest(a.defaclacl::text[]) g),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_default_acl a
  """)
