import SQLText

/// Extensions, with versions that are not what a new one has; what they own is theirs.
let extensionFacts = FactQuery(
  from: [],
  """
  select 'extension', e.tableoid, e.oid, 0, quote_ident(e.extname),
    concat_ws(' ', 'in schema', e.extnamespace::regnamespace,
      case when e.extversion is distinct from v.default_version then 'version ' || e.extversion end),
    null::oid, null::aclitem[], null::aclitem[]
  from pg_extension e left join pg_available_extensions v on v.name = e.extname
  """)
