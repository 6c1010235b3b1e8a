import SQLText

/// Constraints of tables but NOT NULL, which is the column's own.
let constraintFacts = FactQuery(
  from: [.relations],
  """
  select 'constraint', k.tableoid, k.oid, 0, c.object || '.' || quote_ident(k.conname), pg_get_constraintdef(k.oid),
    null::oid, null::aclitem[], null::aclitem[]
  from relations c join pg_constraint k on k.conrelid = c.oid
  where k.contype in ('p', 'u', 'c', 'f', 'x')
  """)
