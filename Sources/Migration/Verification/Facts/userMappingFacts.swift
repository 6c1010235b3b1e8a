import SQLText

/// User mappings; their options are shown to their owners alone.
let userMappingFacts = FactQuery(
  from: [],
  """
  select 'user mapping', 0, 0, 0,
    format('%I on %I', case u.umuser when 0 then 'public' else u.usename end, u.srvname), 'present',
    null::oid, null::aclitem[], null::aclitem[]
  from pg_user_mappings u
  """)
