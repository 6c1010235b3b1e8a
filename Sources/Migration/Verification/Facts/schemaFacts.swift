import SQLText

/// Schemas that a user made, and `public`.
let schemaFacts = FactQuery(
  from: [.spaces],
  """
  select 'schema', s.tableoid, s.oid, 0, quote_ident(s.nspname), 'present', s.nspowner,
    s.nspacl, acldefault('n', s.nspowner)
  from spaces s
  """)
