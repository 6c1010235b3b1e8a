import SQLText

/// The checks of domains.
let domainConstraintFacts = FactQuery(
  from: [.types],
  """
  select 'domain constraint', k.tableoid, k.oid, 0, t.object || '.' || quote_ident(k.conname), pg_get_constraintdef(k.oid),
    null::oid, null::aclitem[], null::aclitem[]
  from types t join pg_constraint k on k.contypid = t.oid
  where k.contype = 'c'
  """)
