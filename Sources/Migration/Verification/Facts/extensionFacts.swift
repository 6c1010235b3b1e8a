import SQLText

/// Extensions; what they own is theirs.
let extensionFacts = FactQuery(
  from: [],
  """
  select 'extension', e.tableoid, e.oid, 0, quote_ident(e.extname), 'in schema ' || e.extnamespace::regnamespace,
    null::oid, null::aclitem[], null::aclitem[]
  from pg_extension e
  """)
