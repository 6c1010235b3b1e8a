import SQLText

/// Collations; the column that holds the locale depends on the server's version.
let collationFacts = FactQuery(
  from: [.spaces],
  """
  select 'collation', l.tableoid, l.oid, 0, format('%I.%I', s.nspname, l.collname),
    concat_ws(' ', 'provider', l.collprovider, 'locale',
      coalesce(to_jsonb(l) ->> 'colllocale', to_jsonb(l) ->> 'colliculocale', l.collcollate),
      case when l.collprovider = 'c' then l.collctype end,
      case when not l.collisdeterministic then 'not deterministic' end,
      'rules ' || (to_jsonb(l) ->> 'collicurules')),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_collation l join spaces s on s.oid = l.collnamespace
  """)
